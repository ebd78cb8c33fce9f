package org.keji.query.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.purchase.Trade.midnight;
import static org.keji.query.visit.Round.visit;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.keji.kernel.visit.FollowEvent.NextLeftOpen;
import org.keji.kernel.visit.PlanEvent.VisitPlanClosed;
import org.keji.kernel.visit.PlanEvent.VisitPlanRemarked;
import org.keji.kernel.visit.PlanEvent.VisitPlanReturned;
import org.keji.kernel.visit.PlanEvent.VisitPlanRevised;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: where a visit stands, what became of it, and what its plan came to. */
class VisitProjectionTest {

    private final Round round =
            new Round().registered(1, "ann", 0).opened("ann", 1).planned("ann", 1, 1, 1, 10);

    /** Of Ann's plan alone: what happens in Bo's, later, is there so that no table is empty. */
    private static final String HERS = " where plan_id = '" + Round.plan("ann").value() + "'";

    private BothWays rows() throws Exception {
        round.opened("bo", 25)
                .planned("bo", 9, 1, 25, 26)
                .made("bo", 9, 26)
                .reported("bo", 9, 26, false, true)
                .told("bo", 9, 1, "Billing", 26)
                .unanswered("bo", 9, 1, 34)
                .answered("bo", 9, 1, 35, false)
                .then(new NextLeftOpen(Round.plan("bo"), midnight(27), visit(9), YearMonth.of(2026, 6), "VP-06 X"));
        return new BothWays(new VisitProjection().visitHistory(), round.events());
    }

    @Test
    void aPlannedVisitSaysWhatForAndWhen() throws Exception {
        assertThat(rows().rows("select state, purpose, goal, territory, minutes, check_list, way_in, way_in_words, day,"
                        + " starts_at, place_of_day, addition, moves, version, position from visit" + HERS))
                .containsExactly(
                        "planned Renewal A date north-1 90 {List} fair Spring fair 2026-05-11 09:30 1 f 0 2 3");
        assertThat(rows().rows("select account_manager, month, state, version, position from plan" + HERS))
                .containsExactly("ann 2026-05-01 draft 2 3");
    }

    @Test
    void whereItStoodBeforeStaysInItsHistory() throws Exception {
        round.moved("ann", 1, 5, 12).postponed("ann", 1, 8).planned("ann", 2, 1, 9, 20, 1);
        assertThat(rows().rows("select state, day, moves, why, to_month, taken_up_by is not null from visit" + HERS
                        + " order by taken_up_by nulls last"))
                .containsExactly("postponed 2026-05-13 1 customer-absent 2026-06 t", "planned 2026-05-21 0 - - f");
        assertThat(rows().rows("state, day, moves", "visit", midnight(4), 9)).containsExactly("planned 2026-05-11 0");
        assertThat(rows().rows("select what, day, why from step" + HERS + " order by position"))
                .containsExactly(
                        "visit.planned 2026-05-11 -",
                        "visit.moved 2026-05-13 customer-asked",
                        "visit.postponed - customer-absent",
                        "visit.planned 2026-05-21 -");
    }

    @Test
    void whatWasReportedStaysSealed() throws Exception {
        round.submitted("ann", 2)
                .approved("ann", 3)
                .started("ann", 4)
                .made("ann", 1, 10)
                .then(new VisitReportMissed(Round.plan("ann"), midnight(12), visit(1)))
                .reported("ann", 1, 13, true, false)
                .then(new VisitUrgencyNoted(Round.plan("ann"), midnight(14), visit(1), "zhao", true));
        assertThat(rows().rows("select state, training_minutes, satisfaction, in_time, next_on, urgent_noted_by,"
                        + " urgent_in_time, report_due = '" + midnight(11) + "', report_missed_at is not null,"
                        + " talk ->> 'sealed', outcome -> 'prospects' -> 0 ->> 'organisation' from visit" + HERS))
                .containsExactly("reported 75 4 f 2026-06-10 zhao t t t AQ== Pier Seven");
        assertThat(rows().rows("select organisation, words from prospect" + HERS + " order by id"))
                .containsExactly("Pier Seven Looks for a carrier", "Pier Eight -");
    }

    @Test
    void aFindingIsAnsweredInTimeOrLate() throws Exception {
        round.made("ann", 1, 10)
                .reported("ann", 1, 10, false, true)
                .told("ann", 1, 1, "Billing", 10)
                .told("ann", 1, 2, "Logistics", 10)
                .answered("ann", 1, 2, 12, true);
        assertThat(rows().rows("select finding, department, subject, content ->> 'sealed', answer_due = '"
                        + midnight(17) + "', answer, answered_by, in_time, version from finding" + HERS
                        + " order by finding"))
                .containsExactly(
                        "1 Billing Late invoices Ag== t - - - 6",
                        "2 Logistics Late invoices Ag== t They go out at once sun t 8");
        assertThat(rows().rows("select unanswered_at is not null, in_time from finding where plan_id <> '"
                        + Round.plan("ann").value() + "'"))
                .containsExactly("t f");
        assertThat(rows().rows("finding, answer", "finding", midnight(11), 99)).containsExactlyInAnyOrder("1 -", "2 -");
    }

    @Test
    void whatCouldNotBeBookedSaysWhy() throws Exception {
        assertThat(rows().rows("select next_on, next_left_open from visit where next_on is not null"))
                .containsExactly("2026-06-10 VP-06 X");
    }

    @Test
    void aPlanTellsWhoDecidedAndWhatItCameTo() throws Exception {
        PlanMeasures measures = new PlanMeasures(1, 1, 0, 0, 0, 0, 1, new BigDecimal("1.0000"));
        round.submitted("ann", 2)
                .approved("ann", 3)
                .started("ann", 4)
                .then(new VisitPlanRevised(Round.plan("ann"), midnight(5), 1, "zhao", true))
                .then(new VisitPlanRemarked(Round.plan("ann"), midnight(6), 1, "Fine"))
                .then(new VisitPlanClosed(Round.plan("ann"), midnight(30), measures));
        assertThat(rows().rows("select state, submitted_by, left_out -> 0 ->> 'why', approved_by, revisions,"
                        + " awaits_remark, remark, measures_done, measures_completion from plan" + HERS))
                .containsExactly("closed ann not-due zhao 1 f Fine 1 1.0000");
        assertThat(rows().rows("state, awaits_remark", "plan", midnight(5), 99)).containsExactly("running t");
    }

    @Test
    void aReturnedPlanIsADraftAgain() throws Exception {
        round.submitted("ann", 2).then(new VisitPlanReturned(Round.plan("ann"), midnight(3), "zhao"));
        assertThat(rows().rows("select state, submitted_by, left_out from plan" + HERS))
                .containsExactly("draft - -");
    }
}
