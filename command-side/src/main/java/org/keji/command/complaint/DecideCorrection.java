package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.CORRECTED_STEP_WAS_TAKEN;
import static org.keji.command.complaint.ClockRule.CORRECTION_CHANGES_SOMETHING;
import static org.keji.command.complaint.ClockRule.CORRECTION_STATES_ITS_REASON;
import static org.keji.command.complaint.ClockRule.STEP_FOLLOWS_THE_ONE_BEFORE;
import static org.keji.command.complaint.ComplaintRule.STEP_FOLLOWS_RECEIPT;
import static org.keji.command.complaint.ComplaintRule.STEP_LIES_IN_THE_PAST;
import static org.keji.command.complaint.ResolutionRule.ANOTHER_CORRECTS_TIMES;
import static org.keji.command.complaint.ResolutionRule.OWNER_RESOLVES;
import static org.keji.kernel.actor.Permission.ANNOTATE_COMPLAINT;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.CorrectTime;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.customer.Concern;
import org.keji.kernel.complaint.ClockEvent.TimeCorrected;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.Standing;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.decision.DecisionContext;

/** What was recorded wrongly is said rightly by a later event, and stays recorded (CO-07, CO-11, SOD). */
final class DecideCorrection {

    private DecideCorrection() {}

    static ComplaintAnnotated annotate(Known state, AnnotateComplaint command, DecisionContext context) {
        Ground.requireReach(state, context, ANNOTATE_COMPLAINT, OWNER_RESOLVES);
        return new ComplaintAnnotated(command.complaintId(), Ground.requireTime(state, context), command.note());
    }

    static ParticularsCorrected particulars(Known state, CorrectParticulars command, DecisionContext context) {
        context.require(CORRECTION_STATES_ITS_REASON, context.givesReason(), "/reason");
        Concern.requireCard(command.customerId(), context);
        return new ParticularsCorrected(
                command.complaintId(),
                Ground.requireTime(state, context),
                command.channel(),
                command.product(),
                command.department(),
                command.customerId());
    }

    static TimeCorrected time(Known state, CorrectTime command, DecisionContext context) {
        boolean another = !context.actor().is(state.charge().owner());
        context.require(ANOTHER_CORRECTS_TIMES, another, "");
        Instant was = recorded(state, command.step());
        context.require(CORRECTED_STEP_WAS_TAKEN, was != null, "/step");
        context.require(CORRECTION_STATES_ITS_REASON, context.givesReason(), "/reason");
        Instant is = command.is();
        context.require(CORRECTION_CHANGES_SOMETHING, !is.equals(was), "/is");
        context.require(STEP_LIES_IN_THE_PAST, !is.isAfter(context.now()), "/is");
        requireOrder(state, command.step(), is, context);
        return new TimeCorrected(
                command.complaintId(), context.now(), command.step(), state.round(), Objects.requireNonNull(was), is);
    }

    /** A corrected time keeps its place between the steps around it. */
    private static void requireOrder(Known state, TimedStep step, Instant is, DecisionContext context) {
        switch (step) {
            case RECEIPT -> context.require(STEP_FOLLOWS_RECEIPT, !is.isAfter(firstStep(state, context)), "/is");
            case FIRST_ANSWER -> {
                context.require(STEP_FOLLOWS_RECEIPT, !is.isBefore(state.receivedAt()), "/is");
                requireNotAfter(assessed(state), is, context);
            }
            case ANSWER -> {
                Instant moved = state.clock(ClockName.RESOLUTION).clock().changedAt();
                Instant known = Objects.requireNonNull(state.reached().get(Stage.INVESTIGATED));
                boolean follows = !is.isBefore(moved) && !is.isBefore(known);
                context.require(STEP_FOLLOWS_THE_ONE_BEFORE, follows, "/is");
                requireNotAfter(stopped(state, ClockName.FOLLOW_UP), is, context);
                requireNotAfter(state.acceptedAt(), is, context);
            }
        }
    }

    /**
     * When it was first assessed, or given up before. A complaint of the past has no clock that tells; once it is
     * worked on, its first answer only moves back.
     */
    private static @Nullable Instant assessed(Known state) {
        boolean isTold = state.clocks().of(ClockName.ASSESSMENT) != null || state.stage() == Stage.ACKNOWLEDGED;
        return stopped(state, isTold ? ClockName.ASSESSMENT : ClockName.FIRST_ANSWER);
    }

    private static void requireNotAfter(@Nullable Instant next, Instant is, DecisionContext context) {
        context.require(STEP_FOLLOWS_THE_ONE_BEFORE, next == null || !is.isAfter(next), "/is");
    }

    /** The earliest thing that was done about it, in whatever round. */
    private static Instant firstStep(Known state, DecisionContext context) {
        return Stream.of(stopped(state, ClockName.FIRST_ANSWER), state.begun())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(context.now());
    }

    private static @Nullable Instant recorded(Known state, TimedStep step) {
        return switch (step) {
            case RECEIPT -> state.receivedAt();
            case FIRST_ANSWER -> ends(state, ClockName.FIRST_ANSWER);
            case ANSWER -> ends(state, ClockName.RESOLUTION);
        };
    }

    /** When a step was taken; null if it was not, or was given up. */
    private static @Nullable Instant ends(Known state, ClockName name) {
        return state.clock(name).clock().doneAt();
    }

    private static @Nullable Instant stopped(Known state, ClockName name) {
        Standing standing = state.clocks().of(name);
        return standing == null ? null : standing.clock().stoppedAt();
    }
}
