package org.keji.command.complaint;

import static org.keji.command.complaint.ResolutionRule.*;
import static org.keji.kernel.actor.Permission.ANSWER_COMPLAINT;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.kernel.clock.Face;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ResolutionEvent.AnswerAccepted;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.FollowUpWaived;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** The solution goes to the complainant, who accepts it or not; a call-back asks how content they are (CO-07). */
final class DecideAnswer {

    private static final int LEAST = 1;
    private static final int MOST = 5;

    private DecideAnswer() {}

    static ComplaintAnswered answer(Known state, AnswerComplaint command, DecisionContext context) {
        requireResolver(state, context);
        context.require(FACTS_COME_BEFORE_THE_ANSWER, state.stage().compareTo(Stage.INVESTIGATED) >= 0, "");
        context.require(ANSWER_IS_GIVEN_ONCE_A_ROUND, state.stage() == Stage.INVESTIGATED, "");
        TargetClock clock = state.clock(ClockName.RESOLUTION).clock();
        Instant before = Collections.max(List.of(state.lastStep(), clock.changedAt()));
        Instant at = Ground.requireTimeAfter(before, state, context);
        boolean inTime = clock.stopped(at).face(at) == Face.MET;
        Instant followUpDue = at.plus(context.book().duration(PolicyParameter.COMPLAINT_FOLLOW_UP));
        return new ComplaintAnswered(command.complaintId(), at, state.round(), command.solution(), inTime, followUpDue);
    }

    static AnswerAccepted accept(Known state, AcceptAnswer command, DecisionContext context) {
        requireResolver(state, context);
        requireUndecided(state, context);
        Instant at = Ground.requireTimeAfter(answeredAt(state), state, context);
        return new AnswerAccepted(command.complaintId(), at, state.round());
    }

    static AnswerRejected reject(Known state, RejectAnswer command, DecisionContext context) {
        requireResolver(state, context);
        requireUndecided(state, context);
        Instant at = Ground.requireTimeAfter(state.lastStep(), state, context);
        Duration time = Ground.timeToResolve(Objects.requireNonNull(state.weight()), context.book());
        return new AnswerRejected(command.complaintId(), at, state.round(), time, at.plus(time));
    }

    static ComplaintFollowedUp followUp(Known state, FollowUpComplaint command, DecisionContext context) {
        requireResolver(state, context);
        context.require(CALL_BACK_FOLLOWS_THE_ANSWER, state.stage() == Stage.ANSWERED, "");
        boolean onScale = command.satisfaction() >= LEAST && command.satisfaction() <= MOST;
        context.require(SATISFACTION_IS_ONE_TO_FIVE, onScale, "/satisfaction");
        Instant at = Ground.requireTimeAfter(answeredAt(state), state, context);
        return new ComplaintFollowedUp(
                command.complaintId(), at, command.satisfaction(), command.remark(), closingDue(at, context));
    }

    static FollowUpWaived waive(Known state, WaiveFollowUp command, DecisionContext context) {
        requireResolver(state, context);
        context.require(CALL_BACK_FOLLOWS_THE_ANSWER, state.stage() == Stage.ANSWERED, "");
        context.require(WAIVER_STATES_ITS_REASON, context.givesReason(), "/reason");
        Instant at = Ground.requireTimeAfter(answeredAt(state), state, context);
        return new FollowUpWaived(command.complaintId(), at, closingDue(at, context));
    }

    private static void requireResolver(Known state, DecisionContext context) {
        Ground.requireReach(state, context, ANSWER_COMPLAINT, OWNER_RESOLVES);
        Ground.requireOpen(state, context);
    }

    private static void requireUndecided(Known state, DecisionContext context) {
        boolean answered = state.stage().compareTo(Stage.ANSWERED) >= 0;
        context.require(ANSWER_AWAITS_A_WORD, answered && state.acceptedAt() == null, "");
    }

    private static @Nullable Instant answeredAt(Known state) {
        return state.reached().get(Stage.ANSWERED);
    }

    private static Instant closingDue(Instant at, DecisionContext context) {
        return at.plus(context.book().duration(PolicyParameter.COMPLAINT_CLOSING));
    }
}
