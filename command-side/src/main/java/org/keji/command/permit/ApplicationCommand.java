package org.keji.command.permit;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.Tour;

/** How a permit begins, and who is named on it (PE-01, PE-11). */
public sealed interface ApplicationCommand extends PermitCommand {

    /**
     * Ask that visitors may come (PE-01).
     *
     * @param wordFirstBecause why the notice comes too late (PE-03); null where it does not
     * @param phoned that the receiving staff were phoned, for an ad hoc tour; null for every other (PE-02)
     */
    @Requires(Permission.APPLY_FOR_PERMIT)
    record ApplyForPermit(
            @TargetAggregateIdentifier VisitorPermitId permitId,
            PermitTerms terms,
            Tour requested,
            List<Announced> visitors,
            @Nullable String wordFirstBecause,
            @Nullable PhoneCall phoned)
            implements ApplicationCommand {}

    /**
     * A call to the receiving staff.
     *
     * @param to who was told, by the name they sign in with
     */
    record PhoneCall(Instant at, String to) {}

    /**
     * Register who came unannounced, and pass on what they need (PE-06, PE-11).
     *
     * @param receiver who is told what they need; null where they need nothing
     */
    @Requires(Permission.REGISTER_WALK_IN)
    record RegisterWalkIn(
            @TargetAggregateIdentifier VisitorPermitId permitId,
            @Nullable CustomerId customerId,
            @Nullable String organisation,
            String purpose,
            Instant expectedUntil,
            List<Announced> visitors,
            @Nullable String receiver)
            implements ApplicationCommand {}

    /**
     * Name one more who is to come, before anybody reviewed it (PE-01).
     *
     * @param visitor the next number
     */
    @Requires(Permission.CHANGE_PERMIT)
    record AddVisitor(@TargetAggregateIdentifier VisitorPermitId permitId, int visitor, Announced announced)
            implements ApplicationCommand {}

    /** Say that one of them will not come (PE-01). */
    @Requires(Permission.CHANGE_PERMIT)
    record StrikeVisitor(@TargetAggregateIdentifier VisitorPermitId permitId, int visitor)
            implements ApplicationCommand {}
}
