package org.keji.query.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import org.junit.jupiter.api.Test;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.ClockEvent.ClockMissed;
import org.keji.kernel.complaint.ClockEvent.ClockPaused;
import org.keji.kernel.complaint.ClockEvent.ClockResumed;
import org.keji.kernel.complaint.ClockEvent.StepEscalated;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.EscalationLevel;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.identity.ComplaintId;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Life;

/** Events in, rows out: every clock with who sees to it, pauses that become known late, times that are put right. */
class ClockProjectionTest {

    private static final long LAST = 14;

    private final ComplaintId id = Life.complaint(1);
    private final BothWays rows;

    ClockProjectionTest() throws Exception {
        Life life = new Life().received(0).acknowledged(2).assessed(3, 0).investigated(5);
        life.then(new ActionPlanned(id, at(6), 1, ActionKind.CORRECTIVE, "Mend", "Logistics", "bo", "qi", at(30)));
        life.then(new ClockMissed(id, at(30.5), ClockName.action(1)));
        life.then(new StepEscalated(id, at(31), ClockName.action(1), EscalationLevel.OWNER, at(55)));
        // Position 8 and 9 become known later than what happened after them.
        life.then(new ClockPaused(id, at(10)));
        life.then(new ClockResumed(id, at(16), at(78)));
        life.then(new ActionCarriedOut(id, at(40), 1, "bo", "qi", at(208)));
        life.corrected(41, TimedStep.RECEIPT, 1, 0, -2);
        life.corrected(42, TimedStep.FIRST_ANSWER, 1, 2, 1);
        life.then(new HandOverOffered(id, at(43), "li", at(51)));
        life.then(new HandOverAccepted(id, at(44), "li"));
        rows = new BothWays(new ClockProjection().complaintClocks(), life.events());
    }

    @Test
    void everyClockNamesWhoSeesToItUnlessItIsTheOwner() throws Exception {
        assertThat(rows.rows("select clock, responsible, department, stopped_at is null from clock order by clock"))
                .containsExactly(
                        "action-1 bo Logistics f",
                        "assessment - - f",
                        "first-answer - - f",
                        "hand-over li - f",
                        "resolution - - t",
                        "verification-1 qi - t");
        assertThat(rows.rows("select owner, department, kind from holder")).containsExactly("li Billing Wrong amount");
        assertThat(rows.rows("owner", "holder", at(43.5), LAST)).containsExactly("ann");
    }

    @Test
    void aPauseThatBecomesKnownLateMovesTheTargetSinceThen() throws Exception {
        String shown = "clock, paused_at = '%s', due_at = '%s'".formatted(at(10), at(78));
        String known = "select %s from clock_history where clock = 'resolution' and valid @> '%s'::timestamptz"
                + " and known @> %d::bigint";
        assertThat(rows.rows(known.formatted(shown, at(12), 7))).containsExactly("resolution - f");
        assertThat(rows.rows(known.formatted(shown, at(12), 9))).containsExactly("resolution t f");
        assertThat(rows.rows(known.formatted(shown, at(20), 9))).containsExactly("resolution - t");
    }

    @Test
    void aCorrectedReceiptMovesWhatCountsFromItAndNothingElse() throws Exception {
        assertThat(rows.rows("select clock, started_at = '%s', due_at = '%s' from clock where clock = 'resolution'"
                        .formatted(at(-2), at(76))))
                .containsExactly("resolution t t");
        assertThat(rows.rows("select started_at = '%s', due_at = '%s', stopped_at = '%s' from clock"
                                .formatted(at(-2), at(22), at(1))
                        + " where clock = 'first-answer'"))
                .containsExactly("t t t");
        assertThat(rows.rows("clock", "clock", at(-1), 10)).isEmpty();
        assertThat(rows.rows("clock", "clock", at(-1), LAST)).containsExactly("first-answer", "resolution");
        assertThat(rows.rows("select started_at = '%s' from clock where clock = 'assessment'".formatted(at(1))))
                .as("what follows the first answer begins with it")
                .containsExactly("t");
    }

    @Test
    void whoWasToldOfALateStepStaysNoted() throws Exception {
        assertThat(rows.rows("select level, missed_at = '%s', escalates_at from clock where clock = 'action-1'"
                        .formatted(at(30.5))))
                .containsExactly("owner t -");
        assertThat(rows.rows("select level, escalates_at = '%s' from clock_history where clock = 'action-1' and"
                                .formatted(at(55))
                        + " valid @> '%s'::timestamptz and upper_inf(known)".formatted(at(32))))
                .containsExactly("owner t");
    }
}
