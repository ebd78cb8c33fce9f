package org.keji.routing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.routing.problem.Problem;
import org.keji.routing.proposal.Comparison;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Unserved;
import org.keji.routing.proposal.Verify;
import org.keji.routing.proposal.Why;

/** A month of a part of the department that {@code ./dev bench routes} plans whole. */
class MonthTest {

    @Test
    void moreIsServedThanByGoingToTheNearest() {
        Problem problem = Month.of(300, 3, 22, 4);
        Proposal proposal;
        try (Search search = Search.of(problem, Limit.of(1_500), 1, Progress.Listener.NOBODY)) {
            proposal = search.proposal();
        }

        Comparison compared = Comparison.of(problem, Nearest.plan(problem), proposal);

        assertThat(Verify.faults(problem, proposal)).isEmpty();
        assertThat(compared.after().visits())
                .isGreaterThanOrEqualTo(compared.before().visits());
        assertThat(compared.after().metres() / compared.after().visits())
                .isLessThan(compared.before().metres() / compared.before().visits());
        assertThat(proposal.unserved()).extracting(Unserved::why).containsAll(List.of(Why.OUTSIDE_WORKING_HOURS));
    }
}
