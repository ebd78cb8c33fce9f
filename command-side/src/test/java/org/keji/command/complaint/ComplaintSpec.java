package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keji.command.spec.AggregateSpec;

class ComplaintSpec extends AggregateSpec {

    ComplaintSpec() {
        super(
                new ComplaintExamples(),
                ComplaintRule.values(),
                ResolutionRule.values(),
                ActionRule.values(),
                ClockRule.values());
    }

    /** Complaints have more situations than states; {@link ComplaintTableTest} has a cell for each of them. */
    @Override
    @Test
    protected void everyCommandIsTriedInEveryState() {
        assertThat(ComplaintTableTest.everyCell()).isNotEmpty();
    }

    @Test
    void anExampleStandsUnderTheClauseThatRefusesIt() {
        assertThat(ComplaintExamples.ALL)
                .allSatisfy(example -> example.shows().stream()
                        .filter(example::isRefusedBy)
                        .forEach(rule -> assertThat(rule.id()).isEqualTo(example.clause())));
    }
}
