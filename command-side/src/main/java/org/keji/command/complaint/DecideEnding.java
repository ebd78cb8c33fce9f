package org.keji.command.complaint;

import static org.keji.command.complaint.ActionRule.OURS_IS_CORRECTED_AND_PREVENTED;
import static org.keji.command.complaint.ResolutionRule.*;
import static org.keji.kernel.actor.Permission.CLOSE_COMPLAINT;
import static org.keji.kernel.actor.Permission.REOPEN_COMPLAINT;
import static org.keji.kernel.actor.Permission.WITHDRAW_COMPLAINT;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.keji.command.complaint.Action.Progress;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** How a complaint ends, and begins again (CO-06, CO-09, CO-13). */
final class DecideEnding {

    private DecideEnding() {}

    static ComplaintClosed close(Known state, CloseComplaint command, DecisionContext context) {
        Ground.requireReach(state, context, CLOSE_COMPLAINT, OWNER_RESOLVES);
        Ground.requireOpen(state, context);
        context.require(CLOSED_AFTER_THE_CALL_BACK, state.stage() == Stage.FOLLOWED_UP, "");
        boolean ours = state.responsibility() != Responsibility.NOT_OURS;
        if (ours || context.book().isOn(PolicyParameter.COMPLAINT_ACTIONS_ALWAYS)) {
            boolean bothKinds = Arrays.stream(ActionKind.values())
                    .allMatch(kind -> state.actions().values().stream().anyMatch(action -> action.kind() == kind));
            context.require(OURS_IS_CORRECTED_AND_PREVENTED, bothKinds, "");
        }
        boolean verified = state.actions().values().stream().allMatch(action -> action.progress() == Progress.VERIFIED);
        context.require(ACTIONS_ARE_VERIFIED, verified, "");
        String improvement = command.improvement();
        boolean improved = improvement != null && !improvement.isBlank();
        context.require(IMPROVEMENT_IS_RECORDED, improved || !ours, "/improvement");
        Instant at = Ground.requireTimeAfter(state.lastMove(), state, context);
        return new ComplaintClosed(command.complaintId(), at, improved ? improvement : null);
    }

    static ComplaintReopened reopen(Known state, ReopenComplaint command, DecisionContext context) {
        Ground.requireReach(state, context, REOPEN_COMPLAINT, OWNER_RESOLVES);
        context.require(CLOSED_COMPLAINT_REOPENS, state.stage() == Stage.CLOSED, "");
        context.require(REOPENING_STATES_ITS_REASON, context.givesReason(), "/reason");
        Instant at = Ground.requireTimeAfter(state.lastStep(), state, context);
        Duration time = Ground.timeToResolve(Objects.requireNonNull(state.weight()), context.book());
        return new ComplaintReopened(command.complaintId(), at, state.round() + 1, time, at.plus(time));
    }

    static ComplaintWithdrawn withdraw(Known state, WithdrawComplaint command, DecisionContext context) {
        Ground.requireReach(state, context, WITHDRAW_COMPLAINT, OWNER_RESOLVES);
        Ground.requireOpen(state, context);
        Instant at = Ground.requireTimeAfter(state.lastMove(), state, context);
        return new ComplaintWithdrawn(command.complaintId(), at, state.clocks().open());
    }
}
