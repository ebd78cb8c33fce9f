package org.keji.query.customer;

import static org.keji.query.readmodel.Life.at;

import java.util.Map;
import java.util.UUID;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;
import org.keji.query.readmodel.Recorded;

/** A customer whom no other test is about, so that no table of accounts is without a line. */
public final class SomeCustomer {

    private static final CustomerId ID = CustomerId.of(new UUID(99, 99));
    private static final Card CARD =
            new Card("Jetty", null, "Freight", CustomerSize.SMALL, Territory.DOMESTIC, null, null, null);

    private SomeCustomer() {}

    /** @param position where its registration stands in the log */
    public static Recorded registered(long position) {
        CustomerRegistered event = new CustomerRegistered(ID, at(0), CARD, "zoe", at(900));
        return new Recorded(event, position, event.stream(), 0, at(1000 + position), Map.of("actor", "zoe"));
    }
}
