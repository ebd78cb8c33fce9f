package org.keji.command.request;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.request.RequestVocabulary.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.promise.CourseRule;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Fact;

class RequestSpec extends AggregateSpec {

    RequestSpec() {
        super(new RequestExamples(), RequestRule.values(), CourseRule.values(), Concern.values());
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact first : List.of(
                answered(true),
                riskNoted(),
                riskTold(TUESDAY, true),
                promised(),
                contracted(),
                refused(),
                withdrawn())) {
            assertThatIllegalStateException().isThrownBy(() -> RequestExamples.fold(List.of(first.event())));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> RequestExamples.fold(
                        List.of(received().event(), received().event())));
    }
}
