package org.keji.command.mealstatement;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.spec.AggregateSpec;

class StatementSpec extends AggregateSpec {

    StatementSpec() {
        super(new StatementExamples(), StatementRule.values());
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        StatementExamples.fold(List.of(Billed.reviewed(1, null).event())));
        assertThatIllegalStateException()
                .isThrownBy(() -> StatementExamples.fold(List.of(
                        Billed.taken().event(),
                        Billed.settled().event(),
                        Billed.taken().event())));
    }
}
