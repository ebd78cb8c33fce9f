package org.keji.kernel.customer;

import java.time.Instant;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.CustomerId;

/** What was found out with a customer about competitors, needs, objections and suggestions (CU-17). */
public sealed interface FindingEvent extends CustomerEvent {

    /** Counts the findings of one customer from 1. */
    int finding();

    /**
     * Somebody found something out.
     *
     * @param text kept in clear for ever, so it names no person
     * @param notedBy who answers for it, and may withdraw it
     */
    @EventName("customer.finding-noted")
    record FindingNoted(
            CustomerId customerId, Instant occurredAt, @Part int finding, FindingKind kind, String text, String notedBy)
            implements FindingEvent {}

    /** It was wrong, or holds no longer; the reason says which. */
    @EventName("customer.finding-withdrawn")
    record FindingWithdrawn(
            CustomerId customerId, Instant occurredAt, @Part int finding) implements FindingEvent {}
}
