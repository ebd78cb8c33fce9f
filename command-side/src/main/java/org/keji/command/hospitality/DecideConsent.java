package org.keji.command.hospitality;

import static org.keji.command.hospitality.HospitalityRule.*;

import java.util.Objects;
import java.util.Set;
import org.keji.command.hospitality.HospitalityCommand.ApproveBanquet;
import org.keji.command.hospitality.HospitalityCommand.ApproveMeal;
import org.keji.command.hospitality.HospitalityCommand.FilePapers;
import org.keji.command.hospitality.HospitalityCommand.MissPapers;
import org.keji.command.hospitality.HospitalityCommand.RefuseMeal;
import org.keji.command.hospitality.HospitalityState.Known;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityApproved;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRefused;
import org.keji.kernel.hospitality.HospitalityEvent.PapersFiled;
import org.keji.kernel.hospitality.HospitalityEvent.PapersMissed;
import org.keji.kernel.hospitality.MealApproval;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.meal.MealForm;

/** Meals are approved by others than who asks, a banquet twice, and papers follow what was said (HO-01, HO-05). */
final class DecideConsent {

    private static final Set<MealStage> AWAITING_PAPERS =
            Set.of(MealStage.APPROVED, MealStage.HELD, MealStage.BILLED, MealStage.SIGNED);

    private DecideConsent() {}

    static HospitalityApproved approve(Known state, ApproveMeal command, DecisionContext context) {
        context.require(MEAL_AWAITS_CONSENT, state.stage() == MealStage.REQUESTED, "");
        requireAnother(state, context);
        boolean isBanquet = state.asked().terms().form() == MealForm.BANQUET;
        return new HospitalityApproved(
                command.hospitalityId(),
                context.now(),
                MealApproval.MEAL,
                !isBanquet,
                context.actor().subject());
    }

    static HospitalityApproved approve(Known state, ApproveBanquet command, DecisionContext context) {
        context.require(BANQUET_AWAITS_CONSENT, state.stage() == MealStage.HALF_APPROVED, "");
        requireAnother(state, context);
        return new HospitalityApproved(
                command.hospitalityId(),
                context.now(),
                MealApproval.BANQUET,
                true,
                context.actor().subject());
    }

    private static void requireAnother(Known state, DecisionContext context) {
        context.require(
                ANOTHER_DECIDES_ON_A_MEAL, !context.actor().is(state.asked().requestedBy()), "");
        boolean isAhead = !context.now().isAfter(state.asked().terms().mealAt());
        context.require(MEAL_IS_DECIDED_BEFORE_IT, isAhead, "");
    }

    static HospitalityRefused refuse(Known state, RefuseMeal command, DecisionContext context) {
        boolean isOpen = state.stage() == MealStage.REQUESTED || state.stage() == MealStage.HALF_APPROVED;
        context.require(MEAL_AWAITS_CONSENT, isOpen, "");
        context.require(
                ANOTHER_DECIDES_ON_A_MEAL, !context.actor().is(state.asked().requestedBy()), "");
        context.require(ENDING_SAYS_WHY, context.givesReason(), "/reason");
        return new HospitalityRefused(
                command.hospitalityId(),
                context.now(),
                command.clause(),
                context.actor().subject());
    }

    static PapersFiled file(Known state, FilePapers command, DecisionContext context) {
        context.require(PAPERS_ARE_AWAITED, areAwaited(state), "");
        Actor actor = context.actor();
        // Papers are owed to what somebody said.
        boolean agreed =
                actor.is(Objects.requireNonNull(state.papers().consent()).approver());
        boolean mayAgree = state.asked().terms().form() != MealForm.BANQUET
                || Permission.APPROVE_BANQUET.reachOf(actor) != Scope.NONE;
        context.require(PAPERS_ARE_BY_WHO_AGREED, agreed && mayAgree, "");
        boolean inTime = !context.now().isAfter(state.papers().due());
        return new PapersFiled(command.hospitalityId(), context.now(), actor.subject(), inTime);
    }

    static PapersMissed miss(Known state, MissPapers command, DecisionContext context) {
        boolean isOver = areAwaited(state)
                && !state.papers().missed()
                && context.now().isAfter(state.papers().due());
        context.require(PAPERS_ARE_OVERDUE, isOver, "");
        return new PapersMissed(command.hospitalityId(), context.now());
    }

    /** What does not take place needs no papers, and what is settled was settled without them. */
    private static boolean areAwaited(Known state) {
        return state.papers().areOwed() && AWAITING_PAPERS.contains(state.stage());
    }
}
