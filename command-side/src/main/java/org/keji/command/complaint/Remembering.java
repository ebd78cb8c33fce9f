package org.keji.command.complaint;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.complaint.ComplaintState.Weight;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ClockEvent.ClockMissed;
import org.keji.kernel.complaint.ClockEvent.ClockPaused;
import org.keji.kernel.complaint.ClockEvent.ClockResumed;
import org.keji.kernel.complaint.ClockEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ClockEvent.StepEscalated;
import org.keji.kernel.complaint.ClockEvent.TimeCorrected;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ResolutionEvent;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;
import org.keji.kernel.complaint.ResolutionEvent.AnswerAccepted;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.ResolutionEvent.FollowUpWaived;
import org.keji.kernel.complaint.TimedStep;

/** How a complaint that came in goes on; its clocks have moved already. */
final class Remembering {

    private Remembering() {}

    static Known after(Known state, ComplaintEvent event) {
        return moved(isDone(event) ? state.begunAt(event.occurredAt()) : state, event);
    }

    /** Whether somebody did something about it; when they answered first is told by a clock that never begins anew. */
    private static boolean isDone(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived _, PastComplaintRegistered _, ComplaintAcknowledged _ -> false;
            case TimeCorrected _, FirstAnswerMissed _, ClockMissed _, StepEscalated _ -> false;
            case ClockPaused _, ClockResumed _ -> true;
            case ComplaintAssessed _, HandOverOffered _, HandOverAccepted _, HandOverDeclined _ -> true;
            case ComplaintAnnotated _, ParticularsCorrected _, ResolutionEvent _ -> true;
        };
    }

    private static Known moved(Known state, ComplaintEvent event) {
        String owner = state.charge().owner();
        return switch (event) {
            case ComplaintReceived _, PastComplaintRegistered _ ->
                throw new IllegalStateException(
                        "%s comes first".formatted(event.getClass().getSimpleName()));
            case ComplaintAcknowledged _ -> stepped(state, Stage.ACKNOWLEDGED, event);
            case ComplaintAssessed e ->
                stepped(state, Stage.ASSESSED, e).weighing(new Weight(e.severity(), e.urgency()));
            case HandOverOffered e -> state.inHandsOf(owner, e.to());
            case HandOverAccepted e -> state.inHandsOf(e.owner(), null);
            case HandOverDeclined _ -> state.inHandsOf(owner, null);
            case TimeCorrected e -> state.having(corrected(e.step()), e.is());
            case ParticularsCorrected e -> state.ofDepartment(e.department());
            case ComplaintAnnotated _, ClockEvent _ -> state;
            case ResolutionEvent e -> after(state, e);
        };
    }

    private static Known after(Known state, ResolutionEvent event) {
        return switch (event) {
            case ComplaintInvestigated e ->
                stepped(state, Stage.INVESTIGATED, e).foundToBe(e.responsibility());
            case ActionPlanned e ->
                state.with(
                        e.action(),
                        new Action(
                                e.kind(),
                                e.department(),
                                e.responsible(),
                                e.verifier(),
                                Action.Progress.PLANNED,
                                null));
            case ActionCarriedOut e ->
                state.with(e.action(), action(state, e.action()).carriedOut(e.carriedOutBy()));
            case ActionVerified e ->
                state.with(e.action(), action(state, e.action()).verified());
            case ActionFoundIneffective e ->
                state.with(e.action(), action(state, e.action()).plannedAgain());
            case ComplaintAnswered _ -> stepped(state, Stage.ANSWERED, event);
            case AnswerAccepted _ -> state.inRound(state.round(), event.occurredAt());
            case AnswerRejected e -> openAgain(state, e).inRound(e.round() + 1, null);
            case ComplaintReopened e -> openAgain(state, e).inRound(e.round(), null);
            case ComplaintFollowedUp _, FollowUpWaived _ -> stepped(state, Stage.FOLLOWED_UP, event);
            case ComplaintClosed _ -> ended(state, Stage.CLOSED, event);
            case ComplaintWithdrawn _ -> ended(state, Stage.WITHDRAWN, event);
        };
    }

    private static Known ended(Known state, Stage stage, ComplaintEvent event) {
        return stepped(state.inHandsOf(state.charge().owner(), null), stage, event);
    }

    /** What was found out stays, and the answer is to be given anew. */
    private static Known openAgain(Known state, ComplaintEvent event) {
        return state.at(Stage.INVESTIGATED).having(Stage.INVESTIGATED, event.occurredAt());
    }

    /** Another assessment leads no further than the investigation that was made already. */
    private static Known stepped(Known state, Stage reached, ComplaintEvent event) {
        return state.at(Collections.max(List.of(state.stage(), reached))).having(reached, event.occurredAt());
    }

    private static Stage corrected(TimedStep step) {
        return switch (step) {
            case RECEIPT -> Stage.RECEIVED;
            case FIRST_ANSWER -> Stage.ACKNOWLEDGED;
            case ANSWER -> Stage.ANSWERED;
        };
    }

    private static Action action(Known state, int number) {
        return Objects.requireNonNull(state.actions().get(number), () -> "There is no action " + number);
    }
}
