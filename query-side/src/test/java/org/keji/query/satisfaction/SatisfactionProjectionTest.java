package org.keji.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Life;

/** Events in, rows out: each call-back in the week and the month of the house, over New Year too. */
class SatisfactionProjectionTest {

    /** Besides the life there is a plan of visits, so that no table is empty. */
    private static BothWays written(Life life) throws Exception {
        life.then(Visits.opened("ann"));
        return new BothWays(new SatisfactionProjection("standard").satisfactionTrend(), life.events());
    }

    @Test
    void weeksOverNewYearBelongToTheYearOfTheirThursday() throws Exception {
        Life life = new Life().received(0);
        for (String at : new String[] {
            // In Shanghai: Sunday 29 and Monday 30 December 2024, a Friday the first of January, a Monday after it.
            "2024-12-29T15:59:59.999999Z",
            "2024-12-29T16:00:00Z",
            "2026-12-31T15:59:59Z",
            "2026-12-31T16:00:00Z",
            "2027-01-03T15:59:59Z",
            "2027-01-03T16:00:00Z"
        }) {
            life.followedUp(Instant.parse(at), 4, null);
        }
        assertThat(written(life).rows("select week, month from answer order by position"))
                .containsExactly(
                        "2024-W52 2024-12",
                        "2025-W01 2024-12",
                        "2026-W53 2026-12",
                        "2026-W53 2027-01",
                        "2026-W53 2027-01",
                        "2027-W01 2027-01");
    }

    @Test
    void whatBecomesKnownLateCountsWhenItWasSaidAndACorrectionMovesNothing() throws Exception {
        Life life = new Life()
                .received(0)
                .acknowledged(2)
                .assessed(3, 0)
                .investigated(5)
                .answered(10, 1)
                .followedUp(Instant.parse("2026-05-20T02:00:00Z"), 5, Life.sealed())
                .received(1)
                .followedUp(Instant.parse("2026-05-06T02:00:00Z"), 2, null)
                .corrected(500, TimedStep.RECEIPT, 1, 1, 0.5);
        BothWays rows = written(life);
        assertThat(rows.rows("select position, satisfaction, week from answer order by position"))
                .containsExactly("6 5 2026-W21", "8 2 2026-W19");
        assertThat(rows.rows("select count(*) from answer where occurred_at <= '2026-05-10T00:00:00Z'"))
                .containsExactly("1");
    }

    @Test
    void callBacksAndVisitsAnswerTheSameQuestion() throws Exception {
        InteractionId contact = InteractionId.of(new UUID(9, 1));
        Instant at = Instant.parse("2026-05-20T02:00:00Z");
        Life life = new Life()
                .received(0)
                .followedUp(at, 5, null)
                .then(new CalledBack(contact, at, 3, null))
                .then(new CalledBack(contact, at, null, null))
                .then(Visits.reported("ann", 1, 2))
                .then(Visits.reported("ann", 2, null));
        assertThat(written(life)
                        .rows("select source, department, satisfaction, plan_id is not null, week from answer"
                                + " order by position"))
                .containsExactly("complaint - 5 f 2026-W21", "contact - 3 f 2026-W21", "visit Freight 2 t 2026-W21");
        assertThat(written(life).rows("select about from answer where source = 'visit'"))
                .containsExactly(Visits.visit(1).value());
    }
}
