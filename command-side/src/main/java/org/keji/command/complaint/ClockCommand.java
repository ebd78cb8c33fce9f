package org.keji.command.complaint;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.identity.ComplaintId;

/** What one can ask of a complaint's clocks and recorded times. */
public sealed interface ClockCommand extends ComplaintCommand {

    /** Let the clock of the resolution stand still, for a reason (CO-11). */
    @Requires(Permission.PAUSE_CLOCK)
    record PauseClock(@TargetAggregateIdentifier ComplaintId complaintId) implements ClockCommand {}

    /** Let the clock of the resolution go on (CO-11). */
    @Requires(Permission.PAUSE_CLOCK)
    record ResumeClock(@TargetAggregateIdentifier ComplaintId complaintId) implements ClockCommand {}

    /** Say that a step was taken at another time than was recorded (CO-11). */
    @Requires(Permission.CORRECT_COMPLAINT)
    record CorrectTime(@TargetAggregateIdentifier ComplaintId complaintId, TimedStep step, Instant is)
            implements ClockCommand {}

    /** Note that the time for a step has passed without it (CO-02, CO-11). */
    @Requires(Permission.MISS_DEADLINE)
    record MissClock(@TargetAggregateIdentifier ComplaintId complaintId, ClockName clock) implements ClockCommand {}

    /** Tell the next one of an overdue step (CO-08). */
    @Requires(Permission.MISS_DEADLINE)
    record EscalateStep(@TargetAggregateIdentifier ComplaintId complaintId, ClockName clock) implements ClockCommand {}
}
