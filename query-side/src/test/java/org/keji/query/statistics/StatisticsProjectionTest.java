package org.keji.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.TimedStep;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Life;

/** Events in, rows out: what was late once stays late, what was taken back is owed nothing, and times put right. */
class StatisticsProjectionTest {

    private static final String SHOWN = "in_time, resolved_in_time, resolution_runs, late_before, reopened";

    private static String of(int complaint) {
        return " from contribution where complaint_id = '" + Life.complaint(complaint) + "'";
    }

    private static String then(int complaint, double hours, long position) {
        return (" from contribution_history where complaint_id = '%s'"
                        + " and valid @> '%s'::timestamptz and known @> %d::bigint")
                .formatted(Life.complaint(complaint), at(hours), position);
    }

    private static BothWays written(Life life) throws Exception {
        return new BothWays(new StatisticsProjection("standard").complaintStatistics(), life.events());
    }

    @Test
    void whatWasLateInOneRoundIsNotInTimeInTheNext() throws Exception {
        BothWays rows = written(new Life()
                .received(0)
                .acknowledged(2)
                .assessed(3, 0)
                .investigated(5)
                .answered(80, 1)
                .rejected(90, 1)
                .answered(100, 2)
                .reopened(200, 3));
        assertThat(rows.rows("select " + SHOWN + then(1, 80, 8))).containsExactly("t f f f 0");
        assertThat(rows.rows("select " + SHOWN + then(1, 95, 8))).containsExactly("t - t t 1");
        assertThat(rows.rows("select " + SHOWN + then(1, 100, 8))).containsExactly("t f f t 1");
        assertThat(rows.rows("select " + SHOWN + of(1))).containsExactly("t - t t 2");
        assertThat(rows.rows("select resolution_due = '%s'".formatted(at(272)) + of(1)))
                .containsExactly("t");
    }

    @Test
    void anAnswerInTimeThatIsRefusedIsNotLate() throws Exception {
        BothWays rows = written(new Life()
                .received(0)
                .acknowledged(2)
                .assessed(3, 0)
                .investigated(5)
                .answered(10, 1)
                .rejected(20, 1)
                .answered(30, 2));
        assertThat(rows.rows("select " + SHOWN + of(1))).containsExactly("t t f f 1");
    }

    @Test
    void whatIsTakenBackIsOwedNothing() throws Exception {
        Life life = new Life().received(0).acknowledged(2).assessed(3, 0);
        life.then(new ComplaintWithdrawn(life.id(), at(4), List.of(ClockName.RESOLUTION)));
        life.received(10);
        life.then(new ComplaintWithdrawn(life.id(), at(11), List.of(ClockName.FIRST_ANSWER, ClockName.RESOLUTION)));
        BothWays rows = written(life);
        assertThat(rows.rows(
                        "select in_time, resolved_in_time, resolution_due, resolution_runs, due_at is null" + of(1)))
                .containsExactly("t - - f f");
        assertThat(rows.rows("select in_time, acknowledged_at, due_at, resolved_at, resolution_runs" + of(2)))
                .containsExactly("- - - - f");
        assertThat(rows.rows("select resolution_runs" + then(1, 3.5, 6))).containsExactly("t");
    }

    @Test
    void whatBecomesKnownLateOrIsPutRightRestatesThePast() throws Exception {
        BothWays rows = written(new Life()
                .received(0)
                .acknowledged(30)
                .investigated(50)
                // An assessment that becomes known after the investigation.
                .assessed(40, 0)
                .answered(80, 1)
                .corrected(90, TimedStep.FIRST_ANSWER, 1, 30, 20)
                .corrected(91, TimedStep.ANSWER, 1, 80, 70));
        assertThat(rows.rows("select severity" + then(1, 45, 3))).containsExactly("not-said");
        assertThat(rows.rows("select severity, cause" + then(1, 45, 4))).containsExactly("critical not-said");
        assertThat(rows.rows("select severity, cause" + then(1, 50, 4))).containsExactly("critical Run started twice");
        assertThat(rows.rows("select in_time, resolved_in_time" + then(1, 85, 5)))
                .containsExactly("f f");
        assertThat(rows.rows("select in_time, resolved_in_time" + then(1, 85, 6)))
                .containsExactly("t f");
        assertThat(rows.rows("select in_time, resolved_in_time" + then(1, 85, 7)))
                .containsExactly("t t");
        assertThat(rows.rows("select resolved_in_time" + then(1, 75, 6))).containsExactly("-");
        assertThat(rows.rows("select resolved_in_time" + then(1, 75, 7))).containsExactly("t");
    }

    @Test
    void monthsAreThoseOfTheHouse() throws Exception {
        // Half past midnight on the first of June in Shanghai is still May in Greenwich.
        BothWays rows = written(new Life().received(27 * 24 + 15));
        assertThat(rows.rows("select month, received_at = '2026-05-31T16:30:00Z' from contribution"))
                .containsExactly("2026-06 t");
    }
}
