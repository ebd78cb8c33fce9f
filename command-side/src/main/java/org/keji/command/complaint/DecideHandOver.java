package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.ANOTHER_TAKES_OVER;
import static org.keji.command.complaint.ComplaintRule.ASKED_PERSON_DECIDES;
import static org.keji.command.complaint.ComplaintRule.HAND_OVER_IS_PENDING;
import static org.keji.command.complaint.ComplaintRule.ONE_HAND_OVER_AT_A_TIME;
import static org.keji.command.complaint.ComplaintRule.OWNER_HANDS_OVER;
import static org.keji.kernel.actor.Permission.HAND_OVER_COMPLAINT;
import static org.keji.kernel.actor.Permission.TAKE_COMPLAINT;

import java.time.Instant;
import java.util.Objects;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** A complaint changes its owner once the other one accepts (CO-04). */
final class DecideHandOver {

    private DecideHandOver() {}

    static HandOverOffered offer(Known state, OfferHandOver command, DecisionContext context) {
        Ground.requireReach(state, context, HAND_OVER_COMPLAINT, OWNER_HANDS_OVER);
        Ground.requireOpen(state, context);
        context.require(ONE_HAND_OVER_AT_A_TIME, state.charge().offeredTo() == null, "");
        boolean another =
                !command.to().isBlank() && !command.to().equals(state.charge().owner());
        context.require(ANOTHER_TAKES_OVER, another, "/to");
        Standing last = state.clocks().of(ClockName.HAND_OVER);
        Instant replied = last == null ? null : last.clock().stoppedAt();
        Ground.requireTimeAfter(replied, state, context);
        Instant at = Ground.requireTimeAfter(state.reached().get(Stage.CLOSED), state, context);
        Instant replyDue = at.plus(context.book().duration(PolicyParameter.COMPLAINT_HAND_OVER));
        return new HandOverOffered(command.complaintId(), at, command.to(), replyDue);
    }

    static HandOverAccepted accept(Known state, AcceptHandOver command, DecisionContext context) {
        return new HandOverAccepted(command.complaintId(), context.occurredAt(), asked(state, context));
    }

    static HandOverDeclined decline(Known state, DeclineHandOver command, DecisionContext context) {
        // Whoever may offer it may also take the offer back, so that one to nobody does not stand for ever.
        boolean takesBack = Ground.isInReach(state, context, HAND_OVER_COMPLAINT);
        if (takesBack) {
            context.require(ASKED_PERSON_DECIDES, true, "");
            requirePending(state, context);
        } else {
            asked(state, context);
        }
        return new HandOverDeclined(
                command.complaintId(), context.occurredAt(), context.actor().subject());
    }

    /** Who is asked to take the complaint, and it is this actor. */
    private static String asked(Known state, DecisionContext context) {
        String to = state.charge().offeredTo();
        // Who is neither asked nor concerned is not told whether anybody is.
        boolean mayKnow = to == null
                ? Ground.isInReach(state, context, TAKE_COMPLAINT)
                : context.actor().is(to);
        context.require(ASKED_PERSON_DECIDES, mayKnow, "");
        requirePending(state, context);
        return Objects.requireNonNull(to);
    }

    private static void requirePending(Known state, DecisionContext context) {
        Ground.requireOpen(state, context);
        context.require(HAND_OVER_IS_PENDING, state.charge().offeredTo() != null, "");
        Instant offered = state.clock(ClockName.HAND_OVER).clock().startedAt();
        Ground.requireTimeAfter(offered, state, context);
    }
}
