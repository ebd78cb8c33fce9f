package org.keji.command.policybook;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.policybook.PolicyBookVocabulary.*;
import static org.keji.command.spec.Cast.WANG;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Fact;

class PolicyBookSpec extends AggregateSpec {

    PolicyBookSpec() {
        super(new PolicyBookExamples(), PolicyBookRule.values());
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        var shipped = shipped().event();
        for (Fact first : List.of(drafted(2, 1, WANG, TWELVE_HOURS), discarded(2), approved(2), published(2))) {
            assertThatIllegalStateException().isThrownBy(() -> PolicyBookExamples.fold(List.of(first.event())));
        }
        for (Fact next : List.of(shipped(), approved(2), published(2))) {
            assertThatIllegalStateException().isThrownBy(() -> PolicyBookExamples.fold(List.of(shipped, next.event())));
        }
    }
}
