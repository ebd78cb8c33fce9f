package org.keji.command.complaint;

import static org.keji.command.complaint.ActionRule.*;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.Action.Progress;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.complaint.ResolutionCommand.CarryOutAction;
import org.keji.command.complaint.ResolutionCommand.PlanAction;
import org.keji.command.complaint.ResolutionCommand.VerifyAction;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ResolutionEvent;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** Corrective and preventive actions: planned, carried out, verified by somebody else (CO-06, CO-12, SOD). */
final class DecideAction {

    private DecideAction() {}

    static ActionPlanned plan(Known state, PlanAction command, DecisionContext context) {
        Ground.requireOpen(state, context);
        context.require(ACTION_FOLLOWS_INVESTIGATION, state.stage().compareTo(Stage.INVESTIGATED) >= 0, "");
        context.require(ACTION_NAMES_WHO_AND_WHAT, !command.description().isBlank(), "/description");
        context.require(ACTION_NAMES_WHO_AND_WHAT, !command.department().isBlank(), "/department");
        context.require(ACTION_NAMES_WHO_AND_WHAT, !command.responsible().isBlank(), "/responsible");
        Instant known = state.reached().get(Stage.INVESTIGATED);
        Instant at = Ground.requireTimeAfter(known, state, context);
        context.require(ACTION_IS_DUE_LATER, command.dueAt().isAfter(at), "/dueAt");
        return new ActionPlanned(
                command.complaintId(),
                at,
                state.actions().size() + 1,
                command.kind(),
                command.description(),
                command.department(),
                command.responsible(),
                context.actor().subject(),
                command.dueAt());
    }

    static ActionCarriedOut carryOut(Known state, CarryOutAction command, DecisionContext context) {
        Actor actor = context.actor();
        context.require(DEPARTMENT_CARRIES_OUT, mayAct(state.actions().get(command.action()), state, actor), "");
        Action action = existing(state, command.action(), context);
        Ground.requireOpen(state, context);
        context.require(ACTION_IS_OPEN, action.progress() == Progress.PLANNED, "");
        Instant planned =
                state.clock(ClockName.action(command.action())).clock().startedAt();
        Instant at = Ground.requireTimeAfter(planned, state, context);
        Instant verificationDue = at.plus(context.book().duration(PolicyParameter.COMPLAINT_VERIFICATION));
        return new ActionCarriedOut(
                command.complaintId(), at, command.action(), actor.subject(), action.verifier(), verificationDue);
    }

    static ResolutionEvent verify(Known state, VerifyAction command, DecisionContext context) {
        Action action = existing(state, command.action(), context);
        // Whoever is to carry it out did so, even if a colleague registered it.
        Actor actor = context.actor();
        boolean another = !actor.is(action.carriedOutBy()) && !actor.is(action.responsible());
        context.require(ANOTHER_VERIFIES, another, "");
        Ground.requireOpen(state, context);
        context.require(CARRIED_OUT_BEFORE_VERIFIED, action.progress() == Progress.CARRIED_OUT, "");
        Instant carriedOut =
                state.clock(ClockName.action(command.action())).clock().stoppedAt();
        Instant at = Ground.requireTimeAfter(carriedOut, state, context);
        if (command.effective()) {
            return new ActionVerified(command.complaintId(), at, command.action());
        }
        return new ActionFoundIneffective(command.complaintId(), at, command.action(), redo(command, at, context));
    }

    private static Instant redo(VerifyAction command, Instant at, DecisionContext context) {
        @Nullable Instant again = command.dueAt();
        context.require(REDO_HAS_A_DATE, again != null, "/dueAt");
        Instant due = Objects.requireNonNull(again);
        context.require(ACTION_IS_DUE_LATER, due.isAfter(at), "/dueAt");
        return due;
    }

    /** Who has no part in a complaint's actions is not told how many there are. */
    private static boolean mayAct(@Nullable Action action, Known state, Actor actor) {
        if (Permission.CARRY_OUT_ACTION.reachOf(actor) == Scope.ANY) {
            return true;
        }
        return action != null
                ? actor.department().equals(action.department())
                : Permission.READ_COMPLAINTS.reachOf(actor) == Scope.ANY
                        || state.actions().values().stream()
                                .anyMatch(any -> actor.department().equals(any.department()));
    }

    private static Action existing(Known state, int number, DecisionContext context) {
        Action action = state.actions().get(number);
        context.require(ACTION_EXISTS, action != null, "");
        return Objects.requireNonNull(action);
    }
}
