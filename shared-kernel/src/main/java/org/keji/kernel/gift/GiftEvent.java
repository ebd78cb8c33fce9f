package org.keji.kernel.gift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/**
 * Everything that can happen to what one recipient is given in one calendar year (CU-15). Gifts are counted from 1.
 * Who, when and why stand beside each event.
 */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface GiftEvent extends DomainEvent {

    GiftAccountId accountId();

    /** The number of the gift among those of its recipient and year. */
    int gift();

    @Override
    default String stream() {
        return accountId().value();
    }

    /**
     * Somebody wants to give something to a contact of a customer.
     *
     * @param recipient names the contact, and says nothing of who it is
     * @param year the calendar year for which it counts
     * @param proposedBy who may not approve it
     */
    @EventName("gift.proposed")
    record GiftProposed(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift,
            CustomerId customerId,
            PersonId recipient,
            int year,
            GiftTerms terms,
            String proposedBy)
            implements GiftEvent {}

    /**
     * The policy book approves it, for it keeps all limits.
     *
     * @param measures the limits it rests on, and what it came to
     */
    @EventName("gift.approved-by-book")
    record GiftApprovedByBook(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift,
            List<Measure> measures) implements GiftEvent {}

    /**
     * It is over a limit of the policy book, and waits for somebody's approval.
     *
     * @param measures the limits, and what it came to
     */
    @EventName("gift.held-for-approval")
    record GiftHeldForApproval(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift,
            List<Measure> measures) implements GiftEvent {}

    /** Somebody else than who proposed it approves it; the reason is recorded with this. */
    @EventName("gift.approved")
    record GiftApproved(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift,
            String decidedBy) implements GiftEvent {}

    /** Somebody else than who proposed it refuses it; the reason is recorded with this. */
    @EventName("gift.refused")
    record GiftRefused(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift,
            String decidedBy) implements GiftEvent {}

    /**
     * It was given.
     *
     * @param givenOn the day, in the zone of the house
     */
    @EventName("gift.given")
    record GiftGiven(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift,
            LocalDate givenOn) implements GiftEvent {}

    /**
     * A meal at which the contact was a guest counts for the year once its bill is signed.
     *
     * @param recipient names the contact, and says nothing of who it is
     * @param terms what it came to for a person
     * @param proposedBy who asked for the meal
     */
    @EventName("gift.meal-counted")
    record HospitalityCounted(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift,
            CustomerId customerId,
            PersonId recipient,
            int year,
            HospitalityId hospitalityId,
            GiftTerms terms,
            String proposedBy)
            implements GiftEvent {}

    /** It will not be given, and no longer counts for the year; the reason is recorded with this. */
    @EventName("gift.withdrawn")
    record GiftWithdrawn(
            GiftAccountId accountId,
            Instant occurredAt,
            @Part int gift) implements GiftEvent {}
}
