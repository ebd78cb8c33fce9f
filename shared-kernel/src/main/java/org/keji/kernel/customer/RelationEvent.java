package org.keji.kernel.customer;

import java.math.BigDecimal;
import java.time.Instant;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;

/** How a customer is classified, and what that earns them (CU-05 to CU-16). */
public sealed interface RelationEvent extends CustomerEvent {

    /** The customer is on the key list, whatever their standing; the list has a name (CU-05). */
    @EventName("customer.key-listed")
    record KeyListed(CustomerId customerId, Instant occurredAt, String list) implements RelationEvent {}

    /** The customer is on the key list no longer (CU-05). */
    @EventName("customer.key-unlisted")
    record KeyUnlisted(CustomerId customerId, Instant occurredAt) implements RelationEvent {}

    /** The house came a step further with them, back, or lost them (CU-10). */
    @EventName("customer.funnel-moved")
    record FunnelMoved(CustomerId customerId, Instant occurredAt, FunnelStage funnel) implements RelationEvent {}

    /**
     * How well they pay was found to be another, or their terms were (CU-14).
     *
     * @param creditDays days from delivery to payment; 0 for none
     * @param discount taken off each price, in percent; 0 for none
     */
    @EventName("customer.credit-changed")
    record CreditChanged(CustomerId customerId, Instant occurredAt, Credit credit, int creditDays, BigDecimal discount)
            implements RelationEvent {}

    /** Where they lie in the portfolio (CU-09). */
    @EventName("customer.portfolio-placed")
    record PortfolioPlaced(
            CustomerId customerId, Instant occurredAt, Side attractiveness, Side position, Quadrant quadrant)
            implements RelationEvent {}

    /**
     * The marks of a customer, all of them said anew.
     *
     * @param vip makes the customer strategic (CU-07)
     * @param greenChannel shortens response times, as the book says (CU-16)
     * @param onSiteService served where they are (CU-16)
     */
    @EventName("customer.marked")
    record CustomerMarked(
            CustomerId customerId, Instant occurredAt, boolean vip, boolean greenChannel, boolean onSiteService)
            implements RelationEvent {}
}
