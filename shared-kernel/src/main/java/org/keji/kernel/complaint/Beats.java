package org.keji.kernel.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.Beat.Cancel;
import org.keji.kernel.complaint.Beat.Escalate;
import org.keji.kernel.complaint.Beat.Miss;
import org.keji.kernel.complaint.Beat.Move;
import org.keji.kernel.complaint.Beat.MoveEnd;
import org.keji.kernel.complaint.Beat.Pause;
import org.keji.kernel.complaint.Beat.Resume;
import org.keji.kernel.complaint.Beat.Start;
import org.keji.kernel.complaint.Beat.Stop;
import org.keji.kernel.complaint.Beat.Target;
import org.keji.kernel.complaint.ClockEvent.ClockMissed;
import org.keji.kernel.complaint.ClockEvent.ClockPaused;
import org.keji.kernel.complaint.ClockEvent.ClockResumed;
import org.keji.kernel.complaint.ClockEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ClockEvent.StepEscalated;
import org.keji.kernel.complaint.ClockEvent.TimeCorrected;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
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

/**
 * How every event moves a complaint's clocks. Deciding, the due list and the read models all go by this one account, so
 * that they cannot differ (CO-11).
 */
public final class Beats {

    private Beats() {}

    public static List<Beat> of(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> received(e.occurredAt(), e.firstAnswerDue());
            case PastComplaintRegistered e -> received(e.occurredAt(), e.firstAnswerDue());
            case ComplaintAcknowledged e -> acknowledged(e);
            case ComplaintAssessed e ->
                List.of(
                        new Stop(ClockName.ASSESSMENT, e.occurredAt()),
                        new Target(ClockName.RESOLUTION, e.timeToResolve(), e.resolutionDue()));
            case HandOverOffered e -> List.of(until(ClockName.HAND_OVER, e.occurredAt(), e.replyDue()));
            case HandOverAccepted e -> List.of(new Stop(ClockName.HAND_OVER, e.occurredAt()));
            case HandOverDeclined e -> List.of(new Stop(ClockName.HAND_OVER, e.occurredAt()));
            case ComplaintAnnotated _, ParticularsCorrected _ -> List.of();
            case ResolutionEvent e -> ofResolution(e);
            case ClockEvent e -> ofClock(e);
        };
    }

    private static List<Beat> ofResolution(ResolutionEvent event) {
        Instant at = event.occurredAt();
        return switch (event) {
            case ActionPlanned e -> List.of(until(ClockName.action(e.action()), at, e.dueAt()));
            case ActionCarriedOut e ->
                List.of(
                        new Stop(ClockName.action(e.action()), at),
                        until(ClockName.verification(e.action()), at, e.verificationDue()));
            case ActionVerified e -> List.of(new Stop(ClockName.verification(e.action()), at));
            case ActionFoundIneffective e ->
                List.of(
                        new Stop(ClockName.verification(e.action()), at),
                        until(ClockName.action(e.action()), at, e.dueAt()));
            case ComplaintAnswered e ->
                List.of(new Stop(ClockName.RESOLUTION, at), until(ClockName.FOLLOW_UP, at, e.followUpDue()));
            case AnswerRejected e -> openedAgain(at, e.timeToResolve());
            case ComplaintReopened e -> openedAgain(at, e.timeToResolve());
            case ComplaintFollowedUp e ->
                List.of(new Stop(ClockName.FOLLOW_UP, at), until(ClockName.CLOSING, at, e.closingDue()));
            case FollowUpWaived e ->
                List.of(new Stop(ClockName.FOLLOW_UP, at), until(ClockName.CLOSING, at, e.closingDue()));
            case ComplaintClosed _ -> List.of(new Stop(ClockName.CLOSING, at), new Cancel(ClockName.HAND_OVER, at));
            case ComplaintWithdrawn e ->
                e.cancelled().stream().<Beat>map(clock -> new Cancel(clock, at)).toList();
            case ComplaintInvestigated _, AnswerAccepted _ -> List.of();
        };
    }

    private static List<Beat> ofClock(ClockEvent event) {
        Instant at = event.occurredAt();
        return switch (event) {
            case ClockPaused _ -> List.of(new Pause(ClockName.RESOLUTION, at));
            case ClockResumed _ -> List.of(new Resume(ClockName.RESOLUTION, at));
            case FirstAnswerMissed _ -> List.of(new Miss(ClockName.FIRST_ANSWER, at));
            case ClockMissed e -> List.of(new Miss(e.clock(), at));
            case StepEscalated e -> List.of(new Escalate(e.clock(), e.level(), e.nextAt()));
            case TimeCorrected e -> corrected(e);
        };
    }

    private static List<Beat> received(Instant at, Instant firstAnswerDue) {
        return List.of(until(ClockName.FIRST_ANSWER, at, firstAnswerDue), new Start(ClockName.RESOLUTION, at, null));
    }

    private static List<Beat> acknowledged(ComplaintAcknowledged e) {
        Stream<Beat> answered = Stream.of(new Stop(ClockName.FIRST_ANSWER, e.occurredAt()));
        Instant due = e.assessmentDue();
        return due == null
                ? answered.toList()
                : Stream.concat(answered, Stream.of(until(ClockName.ASSESSMENT, e.occurredAt(), due)))
                        .toList();
    }

    /** What was to follow the answer is given up if it was not done, and the time to resolve begins anew. */
    private static List<Beat> openedAgain(Instant at, Duration timeToResolve) {
        return List.of(
                new Cancel(ClockName.FOLLOW_UP, at),
                new Cancel(ClockName.CLOSING, at),
                new Start(ClockName.RESOLUTION, at, timeToResolve));
    }

    /** In a later round the clock of the resolution began with the reopening and stays where it is. */
    private static List<Beat> corrected(TimeCorrected e) {
        return switch (e.step()) {
            case RECEIPT -> List.of(move(ClockName.FIRST_ANSWER, e), move(ClockName.RESOLUTION, e));
            case FIRST_ANSWER ->
                List.of(new MoveEnd(ClockName.FIRST_ANSWER, e.was(), e.is()), move(ClockName.ASSESSMENT, e));
            case ANSWER -> List.of(new MoveEnd(ClockName.RESOLUTION, e.was(), e.is()), move(ClockName.FOLLOW_UP, e));
        };
    }

    private static Beat move(ClockName clock, TimeCorrected e) {
        return new Move(clock, e.was(), e.is());
    }

    private static Beat until(ClockName clock, Instant at, @Nullable Instant due) {
        return new Start(clock, at, due == null ? null : Duration.between(at, due));
    }
}
