package org.keji.command.promise;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.promise.PromiseVocabulary.*;
import static org.keji.command.spec.Cast.SUN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Fact;

class PromiseSpec extends AggregateSpec {

    PromiseSpec() {
        super(new PromiseExamples(), PromiseRule.values(), CourseRule.values(), Concern.values());
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact first : List.of(
                moved(),
                handedOver(SUN),
                riskNoted(),
                riskTold(TUESDAY, true),
                kept(TUESDAY, true),
                broken(),
                withdrawn())) {
            assertThatIllegalStateException().isThrownBy(() -> PromiseExamples.fold(List.of(first.event())));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> PromiseExamples.fold(List.of(made().event(), made().event())));
    }
}
