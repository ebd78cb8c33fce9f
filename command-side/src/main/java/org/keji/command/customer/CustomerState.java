package org.keji.command.customer;

import java.time.Instant;
import java.util.Set;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;

/** What a customer's card remembers to decide on. */
public sealed interface CustomerState {

    CustomerState after(CustomerEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements CustomerState {

        @Override
        public CustomerState after(CustomerEvent event) {
            return switch (event) {
                case CustomerRegistered e ->
                    new Known(e.card(), e.accountManager(), e.occurredAt(), Standing.POTENTIAL, true);
                case CardCorrected _, CardReviewed _, StandingChanged _, CustomerDeactivated _, CustomerReactivated _ ->
                    throw outOfOrder(event, "cannot come first");
            };
        }
    }

    /**
     * There is a card.
     *
     * @param active whether the customer is served
     */
    record Known(Card card, String accountManager, Instant registeredAt, Standing standing, boolean active)
            implements CustomerState {

        /** What is looked at where something else is decided that concerns the customer. */
        KnownCustomer seen() {
            return new KnownCustomer(accountManager, standing, active, registeredAt, Set.of());
        }

        @Override
        public CustomerState after(CustomerEvent event) {
            return switch (event) {
                case CustomerRegistered _ -> throw outOfOrder(event, "comes once");
                case CardCorrected e -> new Known(e.card(), accountManager, registeredAt, standing, active);
                case CardReviewed _ -> this;
                case StandingChanged e -> new Known(card, accountManager, registeredAt, e.standing(), active);
                case CustomerDeactivated _ -> new Known(card, accountManager, registeredAt, standing, false);
                case CustomerReactivated _ -> new Known(card, accountManager, registeredAt, standing, true);
            };
        }
    }

    private static IllegalStateException outOfOrder(CustomerEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
