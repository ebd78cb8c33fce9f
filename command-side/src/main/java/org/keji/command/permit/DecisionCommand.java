package org.keji.command.permit;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.Tour;

/** Whether visitors may come (PE-04, PE-06). */
public sealed interface DecisionCommand extends PermitCommand {

    /**
     * Set what they see and where they go; where the department has the last word, they may come (PE-04).
     *
     * @param wordGivenAt when the departments were phoned, where the notice follows (PE-03); null where it is in time
     */
    @Requires(Permission.REVIEW_PERMIT)
    record ReviewPermit(
            @TargetAggregateIdentifier VisitorPermitId permitId,
            Tour tour,
            @Nullable Instant wordGivenAt) implements DecisionCommand {}

    /**
     * Have them come, by the general manager's word (PE-04).
     *
     * @param wordGivenAt when the departments were phoned, where the notice follows (PE-03); null where it is in time
     */
    @Requires(Permission.APPROVE_PERMIT)
    record ApprovePermit(
            @TargetAggregateIdentifier VisitorPermitId permitId,
            @Nullable Instant wordGivenAt) implements DecisionCommand {}

    /** Have in who came unannounced, by the word of the department (PE-06). */
    @Requires(Permission.CONSENT_TO_VISIT)
    record ConsentToWalkIn(@TargetAggregateIdentifier VisitorPermitId permitId) implements DecisionCommand {}

    /**
     * Say that they may not come (PE-04, PE-06).
     *
     * @param clause the rule of the handbook it rests on
     */
    @Requires(Permission.REFUSE_PERMIT)
    record RefusePermit(@TargetAggregateIdentifier VisitorPermitId permitId, String clause)
            implements DecisionCommand {}
}
