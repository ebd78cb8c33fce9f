package org.keji.query.customer;

import static org.keji.query.readmodel.Life.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Recorded;

/** The events of one customer, one after the other, for tests of what follows from them. */
abstract class Cards {

    static final PersonId SUN = PersonId.of(new UUID(4, 4));
    static final Personal<ContactDetails> SEALED = Personal.sealed(envelope("details"));
    private static final PersonId ELSEWHERE = PersonId.of(new UUID(5, 5));
    static final Card ABROAD =
            new Card("Harbour", null, "Freight", CustomerSize.SOLE_TRADER, Territory.INTERNATIONAL, null, null, null);
    static final Card AT_HOME = new Card(
            "Haven",
            new RegistrationNumber("91350100M000100Y43"),
            "Logistics",
            CustomerSize.MEDIUM,
            Territory.DOMESTIC,
            "Fuzhou",
            "Fair",
            "Paper");

    final CustomerId id = CustomerId.of(new UUID(1, 1));
    private final List<Recorded> events = new ArrayList<>();

    Cards() {
        then(new CustomerRegistered(id, at(0), ABROAD, "ann", at(100)));
    }

    final void then(CustomerEvent event) {
        events.add(recorded(event));
    }

    private Recorded recorded(CustomerEvent event) {
        long sequence = events.stream()
                .filter(before -> before.stream().equals(event.stream()))
                .count();
        long position = events.size() + 1L;
        return new Recorded(event, position, event.stream(), sequence, at(1000 + position), Map.of("actor", "whoever"));
    }

    /** Somebody works somewhere else, so that no table is without a row. */
    final BothWays rows() throws Exception {
        List<Recorded> all = new ArrayList<>(events);
        all.add(recorded(new ContactRegistered(CustomerId.of(new UUID(9, 9)), at(900), ELSEWHERE, SEALED, "zoe")));
        return new BothWays(new CustomerProjection().customerCards(), all);
    }

    static Envelope envelope(String field) {
        return new Envelope(SUN.value(), new UUID(3, 3), field, new byte[] {1});
    }
}
