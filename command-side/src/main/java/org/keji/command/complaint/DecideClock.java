package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.*;
import static org.keji.command.complaint.ResolutionRule.OWNER_RESOLVES;
import static org.keji.kernel.actor.Permission.PAUSE_CLOCK;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.EscalateStep;
import org.keji.command.complaint.ClockCommand.MissClock;
import org.keji.command.complaint.ClockCommand.PauseClock;
import org.keji.command.complaint.ClockCommand.ResumeClock;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ClockEvent.ClockMissed;
import org.keji.kernel.complaint.ClockEvent.ClockPaused;
import org.keji.kernel.complaint.ClockEvent.ClockResumed;
import org.keji.kernel.complaint.ClockEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ClockEvent.StepEscalated;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.EscalationLevel;
import org.keji.kernel.complaint.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;

/** Clocks stand still, go on and run out; what is overdue is told to one after the other (CO-08, CO-11). */
final class DecideClock {

    private DecideClock() {}

    static ClockPaused pause(Known state, PauseClock command, DecisionContext context) {
        TargetClock clock = requireClock(state, context);
        context.require(RUNNING_CLOCK_PAUSES, clock.isRunning(), "");
        context.require(PAUSE_STATES_ITS_REASON, context.givesReason(), "/reason");
        // Pauses do not overlap: the next one begins after the clock last went on.
        Instant at = Ground.requireTimeAfter(clock.changedAt(), state, context);
        Instant due = clock.dueAt();
        context.require(OVERDUE_CLOCK_DOES_NOT_PAUSE, due == null || !at.isAfter(due), "");
        Ground.requireAnotherIfMissed(state, context);
        return new ClockPaused(command.complaintId(), at);
    }

    static ClockResumed resume(Known state, ResumeClock command, DecisionContext context) {
        TargetClock clock = requireClock(state, context);
        context.require(PAUSED_CLOCK_RESUMES, clock.isOpen() && clock.pausedAt() != null, "");
        Instant at = Ground.requireTimeAfter(clock.pausedAt(), state, context);
        return new ClockResumed(command.complaintId(), at, clock.resumed(at).dueAt());
    }

    static ClockEvent miss(Known state, MissClock command, DecisionContext context) {
        Standing standing = state.clocks().of(command.clock());
        Instant due = standing == null || !standing.clock().isRunning() || standing.missedAt() != null
                ? null
                : standing.clock().dueAt();
        context.require(CLOCK_RUNS, due != null, "");
        context.require(TARGET_HAS_PASSED, context.now().isAfter(Objects.requireNonNull(due)), "");
        // The target itself is still in time (CO-02); the next moment the log can tell apart is not.
        Instant late = due.plus(1, ChronoUnit.MICROS);
        return command.clock().equals(ClockName.FIRST_ANSWER)
                ? new FirstAnswerMissed(command.complaintId(), late)
                : new ClockMissed(command.complaintId(), late, command.clock());
    }

    static StepEscalated escalate(Known state, EscalateStep command, DecisionContext context) {
        Standing standing = state.clocks().of(command.clock());
        Instant due = standing == null ? null : standing.escalatesAt();
        // Of a complaint that nobody owns, such as one of the past, there is nobody to tell.
        boolean isTime =
                due != null && !context.now().isBefore(due) && state.charge().owner() != null;
        context.require(LADDER_IS_CLIMBED_IN_TURN, isTime, "");
        EscalationLevel level = next(Objects.requireNonNull(standing).level());
        Instant at = context.now();
        return new StepEscalated(
                command.complaintId(), at, command.clock(), level, afterwards(level, at, context.book()));
    }

    private static EscalationLevel next(@Nullable EscalationLevel told) {
        return switch (told) {
            case null -> EscalationLevel.OWNER;
            case OWNER -> EscalationLevel.SERVICE_MANAGER;
            case SERVICE_MANAGER, GENERAL_MANAGER -> EscalationLevel.GENERAL_MANAGER;
        };
    }

    private static @Nullable Instant afterwards(EscalationLevel told, Instant at, PolicyEdition book) {
        return switch (told) {
            case OWNER -> at.plus(book.duration(PolicyParameter.COMPLAINT_ESCALATION_SERVICE_MANAGER));
            case SERVICE_MANAGER -> at.plus(book.duration(PolicyParameter.COMPLAINT_ESCALATION_GENERAL_MANAGER));
            case GENERAL_MANAGER -> null;
        };
    }

    private static TargetClock requireClock(Known state, DecisionContext context) {
        Ground.requireReach(state, context, PAUSE_CLOCK, OWNER_RESOLVES);
        Ground.requireOpen(state, context);
        return state.clock(ClockName.RESOLUTION).clock();
    }
}
