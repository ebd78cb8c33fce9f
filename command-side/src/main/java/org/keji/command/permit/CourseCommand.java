package org.keji.command.permit;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.actor.Role;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.Refreshment;

/** What becomes of a permit besides the decision on it (PE-09, PE-10). */
public sealed interface CourseCommand extends PermitCommand {

    /** Say that they no longer want to come (PE-01). */
    @Requires(Permission.CHANGE_PERMIT)
    record WithdrawPermit(@TargetAggregateIdentifier VisitorPermitId permitId) implements CourseCommand {}

    /** Have it no longer hold; whoever is inside leaves (PE-10). */
    @Requires(Permission.REVOKE_PERMIT)
    record RevokePermit(@TargetAggregateIdentifier VisitorPermitId permitId) implements CourseCommand {}

    /** Have it hold longer (PE-10). */
    @Requires(Permission.REVIEW_PERMIT)
    record ExtendPermit(@TargetAggregateIdentifier VisitorPermitId permitId, Instant until) implements CourseCommand {}

    /**
     * Have them received otherwise than was proposed (PE-09).
     *
     * @param room null for none
     */
    @Requires(Permission.REVIEW_PERMIT)
    record ChangeReception(
            @TargetAggregateIdentifier VisitorPermitId permitId,
            List<Refreshment> refreshments,
            Role escort,
            @Nullable String room)
            implements CourseCommand {}

    /** Have it be over: who came has left, and their badges are back (PE-07). */
    @Requires(Permission.KEEP_BADGES)
    record ClosePermit(@TargetAggregateIdentifier VisitorPermitId permitId) implements CourseCommand {}

    /** Note that its time went by before anybody decided on it. */
    @Requires(Permission.MISS_DEADLINE)
    record ExpirePermit(@TargetAggregateIdentifier VisitorPermitId permitId) implements CourseCommand {}

    /** Note that its time went by and nobody came (PE-10). */
    @Requires(Permission.MISS_DEADLINE)
    record NoteNoShow(@TargetAggregateIdentifier VisitorPermitId permitId) implements CourseCommand {}
}
