package org.keji.kernel.permit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitorPermitId;

/** How a permit comes about and how it ends (PE-01, PE-04, PE-06, PE-10). */
public sealed interface ApplicationEvent extends PermitEvent {

    /**
     * Somebody applied for visitors who are to come; they are named one by one after it.
     *
     * @param number what the gate and the visitors call it
     * @param requested the scope and route asked for
     * @param wordFirstBecause why the notice comes too late, so that word goes by phone first (PE-03); null where it
     *     is in time
     * @param department of who applied: its exceptions from the policy book hold
     */
    @EventName("permit.applied")
    record PermitApplied(
            VisitorPermitId permitId,
            Instant occurredAt,
            PermitNumber number,
            PermitTerms terms,
            Tour requested,
            @Nullable String wordFirstBecause,
            String department,
            String appliedBy)
            implements ApplicationEvent {}

    /**
     * Somebody came unannounced, was greeted and is registered; the department is asked (PE-06, PE-11).
     *
     * @param expectedUntil when they will have left, as far as they say
     * @param receiver who was told of what they need, by the name they sign in with; null where they need nothing
     */
    @EventName("permit.walk-in-registered")
    record WalkInRegistered(
            VisitorPermitId permitId,
            Instant occurredAt,
            PermitNumber number,
            @Nullable CustomerId customerId,
            @Nullable String organisation,
            String purpose,
            Instant expectedUntil,
            @Nullable String receiver,
            String department,
            String registeredBy)
            implements ApplicationEvent {}

    /**
     * The service department reviewed it and set what they see and where they go (PE-04).
     *
     * @param reception how they are received, as the book proposes (PE-09)
     * @param toGeneralManager whether the general manager has the last word
     */
    @EventName("permit.reviewed")
    record PermitReviewed(
            VisitorPermitId permitId,
            Instant occurredAt,
            Tour tour,
            Reception reception,
            boolean toGeneralManager,
            String reviewedBy)
            implements ApplicationEvent {}

    /**
     * They may come (PE-04, PE-06).
     *
     * @param validFrom from when the gate lets them in
     * @param validUntil until when they have left, at the latest
     */
    @EventName("permit.granted")
    record PermitGranted(
            VisitorPermitId permitId,
            Instant occurredAt,
            Entry entry,
            Instant validFrom,
            Instant validUntil,
            String grantedBy)
            implements ApplicationEvent {}

    /**
     * They may not come; the reason is recorded with this.
     *
     * @param clause the rule of the handbook it rests on, such as {@code PE-06}
     */
    @EventName("permit.refused")
    record PermitRefused(VisitorPermitId permitId, Instant occurredAt, String clause, String refusedBy)
            implements ApplicationEvent {}

    /** Who applied no longer wants it; the reason is recorded with this. */
    @EventName("permit.withdrawn")
    record PermitWithdrawn(VisitorPermitId permitId, Instant occurredAt) implements ApplicationEvent {}

    /** It no longer holds, and whoever is inside by it leaves; the reason is recorded with this. */
    @EventName("permit.revoked")
    record PermitRevoked(VisitorPermitId permitId, Instant occurredAt, String revokedBy) implements ApplicationEvent {}

    /** It holds longer than it was granted for; the reason is recorded with this. */
    @EventName("permit.extended")
    record PermitExtended(VisitorPermitId permitId, Instant occurredAt, Instant validUntil)
            implements ApplicationEvent {}

    /** Its time went by before anybody decided on it. */
    @EventName("permit.expired")
    record PermitExpired(VisitorPermitId permitId, Instant occurredAt) implements ApplicationEvent {}

    /** Its time went by, and nobody came (PE-10). */
    @EventName("permit.not-used")
    record PermitNotUsed(VisitorPermitId permitId, Instant occurredAt) implements ApplicationEvent {}

    /** Who came has left, and its time is over or nobody else will come. */
    @EventName("permit.closed")
    record PermitClosed(VisitorPermitId permitId, Instant occurredAt) implements ApplicationEvent {}

    /** They are received otherwise than was set; the reason is recorded with this (PE-09). */
    @EventName("permit.reception-changed")
    record ReceptionChanged(VisitorPermitId permitId, Instant occurredAt, Reception reception)
            implements ApplicationEvent {}
}
