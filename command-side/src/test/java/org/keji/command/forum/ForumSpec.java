package org.keji.command.forum;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.forum.Convened.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Fact;
import org.keji.kernel.rule.Rule;

class ForumSpec extends AggregateSpec {

    private static final String LATER = Convening.AFTERWARDS;

    ForumSpec() {
        super(new ForumExamples(), ForumRule.values(), new Rule[] {
            Concern.CUSTOMER_HAS_A_CARD, Concern.CUSTOMER_IS_ONES_OWN
        });
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact fact : List.of(drawn(3), held(Acquaintances.HARBOUR), minuted(LATER, true), closed())) {
            assertThatIllegalStateException().isThrownBy(() -> ForumExamples.fold(List.of(fact.event())));
        }
        for (Fact fact : List.of(planned(), raised(2, null), answered(1, LATER, true), answerMissed(1, LATER))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ForumExamples.fold(List.of(planned().event(), fact.event())));
        }
    }
}
