package org.keji.kernel.hospitality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

/**
 * Everything that can happen to a request for hospitality (HO-01 to HO-06). Who, when and why stand beside each event.
 */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface HospitalityEvent extends DomainEvent
        permits HospitalityEvent.HospitalityRequested,
                HospitalityEvent.HospitalityApproved,
                HospitalityEvent.HospitalityRefused,
                HospitalityEvent.HospitalityWithdrawn,
                HospitalityEvent.OrallyApproved,
                HospitalityEvent.PapersFiled,
                HospitalityEvent.PapersMissed,
                HospitalityEvent.MealHeld,
                HospitalityEvent.MealNotHeld,
                BillEvent {

    HospitalityId hospitalityId();

    @Override
    default String stream() {
        return hospitalityId().value();
    }

    /**
     * Somebody wants to receive guests.
     *
     * @param customerId null for guests of an organisation without a card
     * @param standing where the guests stand with the house; ordinary without a card
     * @param recipients contacts of the customer who are invited; what they are given counts (CU-15)
     * @param otherGuests the names of others, one a line
     * @param measures the limits it was held against
     * @param department of who asks: its exceptions from the policy book hold
     */
    @EventName("hospitality.requested")
    record HospitalityRequested(
            HospitalityId hospitalityId,
            Instant occurredAt,
            @Nullable CustomerId customerId,
            Standing standing,
            MealTerms terms,
            List<PersonId> recipients,
            @Classified(Level.PERSONAL) @Nullable Personal<String> otherGuests,
            List<MealMeasure> measures,
            String department,
            String requestedBy)
            implements HospitalityEvent {}

    /**
     * Somebody else agrees; of a banquet twice, as a meal and as a banquet.
     *
     * @param complete whether no other consent is needed
     */
    @EventName("hospitality.approved")
    record HospitalityApproved(
            HospitalityId hospitalityId, Instant occurredAt, MealApproval approval, boolean complete, String decidedBy)
            implements HospitalityEvent {}

    /**
     * Somebody else does not agree; the reason is recorded with this.
     *
     * @param clause the rule it rests on, such as HO-02
     */
    @EventName("hospitality.refused")
    record HospitalityRefused(HospitalityId hospitalityId, Instant occurredAt, String clause, String decidedBy)
            implements HospitalityEvent {}

    /** Who asked does not want it any more; the reason is recorded with this. */
    @EventName("hospitality.withdrawn")
    record HospitalityWithdrawn(HospitalityId hospitalityId, Instant occurredAt) implements HospitalityEvent {}

    /**
     * In an emergency somebody had agreed in words (HO-05).
     *
     * @param papersDue the last moment in time for the papers, by the book of the day
     */
    @EventName("hospitality.approved-orally")
    record OrallyApproved(HospitalityId hospitalityId, Instant occurredAt, OralConsent consent, Instant papersDue)
            implements HospitalityEvent {}

    /** Who agreed in words does so in writing. */
    @EventName("hospitality.papers-filed")
    record PapersFiled(HospitalityId hospitalityId, Instant occurredAt, String filedBy, boolean inTime)
            implements HospitalityEvent {}

    /** The time for the papers has passed without any; until it is settled they may still follow, and are late. */
    @EventName("hospitality.papers-missed")
    record PapersMissed(HospitalityId hospitalityId, Instant occurredAt) implements HospitalityEvent {}

    /**
     * It took place.
     *
     * @param heldAt when it began
     * @param billDue the last moment in time for the bill, by the book of the day
     */
    @EventName("hospitality.held")
    record MealHeld(
            HospitalityId hospitalityId, Instant occurredAt, Instant heldAt, int guests, int hosts, Instant billDue)
            implements HospitalityEvent {}

    /** It did not take place; the reason is recorded with this. */
    @EventName("hospitality.not-held")
    record MealNotHeld(HospitalityId hospitalityId, Instant occurredAt, NotHeldBecause because)
            implements HospitalityEvent {}
}
