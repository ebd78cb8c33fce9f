package org.keji.command.customer;

import java.util.Optional;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.CustomerState.NotThere;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.Customers;
import org.keji.kernel.customer.Frame;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Served;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.value.Purchased;
import org.keji.kernel.value.Purchases;
import org.springframework.stereotype.Component;

/** Customers as their own streams have them at this moment, whatever read models know already. */
@Component
class CustomersInLog implements Customers {

    private final LogEventStore store;
    private final Purchases purchases;
    private final Frame frame;

    CustomersInLog(LogEventStore store, Purchases purchases, Frame frame) {
        this.store = store;
        this.purchases = purchases;
        this.frame = frame;
    }

    @Override
    public Served served() {
        return frame.served();
    }

    @Override
    public Purchased bought(CustomerId customer) {
        return purchases.of(customer);
    }

    @Override
    public Optional<KnownCustomer> find(CustomerId customer) {
        CustomerState state = store.readEvents(customer.value())
                .asStream()
                .map(message -> (CustomerEvent) message.getPayload())
                .reduce((CustomerState) new NotThere(), CustomerState::after, (_, last) -> last);
        return switch (state) {
            case NotThere _ -> Optional.empty();
            case Known known -> Optional.of(known.seen());
        };
    }
}
