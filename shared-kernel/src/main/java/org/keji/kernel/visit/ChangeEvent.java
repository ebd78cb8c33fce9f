package org.keji.kernel.visit;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;

/** How visits enter a plan, move in it, and leave it (VP-01, VP-06, VP-12). Words stand in the reason beside each. */
public sealed interface ChangeEvent extends VisitEvent {

    /**
     * A visit stands in the plan.
     *
     * @param follows the visit it takes up: one postponed or reassigned, or one that agreed the next; null if none
     * @param addition whether it was added after the plan was approved
     */
    @EventName("visit.planned")
    record VisitPlanned(
            VisitPlanId planId,
            Instant occurredAt,
            @Part VisitId visitId,
            VisitTerms terms,
            VisitSlot slot,
            @Nullable VisitId follows,
            boolean addition)
            implements ChangeEvent {}

    /**
     * It takes place at another time of the same month; where it stood before stays in the history.
     *
     * @param why null in a draft
     */
    @EventName("visit.moved")
    record VisitMoved(
            VisitPlanId planId,
            Instant occurredAt,
            @Part VisitId visitId,
            VisitSlot slot,
            @Nullable VisitReason why) implements ChangeEvent {}

    /** It was taken out of a draft. */
    @EventName("visit.removed")
    record VisitRemoved(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId) implements ChangeEvent {}

    /** Its day is over, and nobody was there. */
    @EventName("visit.missed")
    record VisitMissed(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId, VisitReason why) implements ChangeEvent {}

    /** It will not take place. */
    @EventName("visit.cancelled")
    record VisitCancelled(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId, VisitReason why) implements ChangeEvent {}

    /** It takes place in another month, whose plan takes it up. */
    @EventName("visit.postponed")
    record VisitPostponed(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId, VisitReason why, YearMonth toMonth)
            implements ChangeEvent {}

    /** Another account manager makes it, whose plan takes it up. */
    @EventName("visit.reassigned")
    record VisitReassigned(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId, VisitReason why, String reassignedTo)
            implements ChangeEvent {}
}
