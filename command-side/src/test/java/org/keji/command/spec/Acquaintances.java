package org.keji.command.spec;

import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Customers;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Purchased;

/** The customers of the examples, and who looks after them; the same name always stands for the same one. */
public final class Acquaintances {

    /** Lin's, and an ordinary customer. */
    public static final CustomerId HARBOUR = id("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11");

    /** Lin's, and a key customer. */
    public static final CustomerId LIGHTHOUSE = id("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a12");

    /** Chen's. */
    public static final CustomerId RIVER = id("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a13");

    /** Lin's, and no longer served. */
    public static final CustomerId QUARRY = id("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a14");

    /** Nobody's: there is no card. */
    public static final CustomerId NOBODY = id("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a15");

    /** Who works at Harbour. */
    public static final PersonId HARBOURS_CONTACT =
            PersonId.of(UUID.fromString("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a21"));

    /** Who works at Harbour as well. */
    public static final PersonId HARBOURS_SECOND_CONTACT =
            PersonId.of(UUID.fromString("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a22"));

    /** Lin's, and a person, who has the green channel. */
    public static final CustomerId OUYANG = id("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a16");

    /** Lin's, and nothing was agreed with them so far. */
    public static final CustomerId MEADOW = id("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a17");

    /** A contact of nobody but themselves. */
    public static final PersonId THE_PERSON = PersonId.of(UUID.fromString("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a23"));

    /** Up to where the log is known in examples. */
    public static final long KNOWN_TO = 7;

    /** What Harbour bought: two purchases in the year to May 2026, and one long before. */
    private static final List<Bought> HARBOURS_PURCHASES = List.of(
            bought("2024-01-10", "900000.00", "100000.00"),
            bought("2026-02-04", "60000.00", "20000.00"),
            bought("2026-04-05", "60000.00", "15000.00"));

    public static final Customers ALL = new Customers() {
        @Override
        public Optional<KnownCustomer> find(CustomerId customer) {
            return Optional.ofNullable(Map.of(
                            HARBOUR,
                            known(LIN, Standing.ORDINARY, true),
                            LIGHTHOUSE,
                            known(LIN, Standing.KEY, true),
                            RIVER,
                            known(CHEN, Standing.ORDINARY, true),
                            QUARRY,
                            known(LIN, Standing.ORDINARY, false),
                            OUYANG,
                            person(LIN),
                            MEADOW,
                            known(LIN, Standing.POTENTIAL, true))
                    .get(customer));
        }

        @Override
        public Purchased bought(CustomerId customer) {
            return new Purchased(customer.equals(HARBOUR) ? HARBOURS_PURCHASES : List.of(), KNOWN_TO);
        }

        @Override
        public Served served() {
            Map<CustomerId, Stratum> served = new HashMap<>();
            for (CustomerId customer : List.of(HARBOUR, LIGHTHOUSE, RIVER, OUYANG)) {
                served.put(customer, Stratum.of(find(customer).orElseThrow()));
            }
            return new Served(served, KNOWN_TO);
        }
    };

    private Acquaintances() {}

    /** What the examples call a customer. */
    public static String nameOf(CustomerId customer) {
        return Map.of(
                        HARBOUR, "Harbour",
                        LIGHTHOUSE, "Lighthouse",
                        RIVER, "River",
                        QUARRY, "Quarry, who is out of service,",
                        OUYANG, "Ouyang, a person who has the green channel,",
                        MEADOW, "Meadow, a potential customer,")
                .getOrDefault(customer, "a customer who has no card");
    }

    private static Bought bought(String on, String amount, String cost) {
        return new Bought(LocalDate.parse(on), new BigDecimal(amount), new BigDecimal(cost));
    }

    private static CustomerId id(String uuid) {
        return CustomerId.of(UUID.fromString(uuid));
    }

    private static KnownCustomer known(Person accountManager, Standing standing, boolean active) {
        return new KnownCustomer(
                CustomerKind.ORGANISATION,
                accountManager.actor().subject(),
                standing,
                active,
                false,
                Instant.parse("2025-05-04T02:00:00Z"),
                Set.of(HARBOURS_CONTACT, HARBOURS_SECOND_CONTACT),
                standing == Standing.KEY ? Map.of("abc", "A") : Map.of());
    }

    private static KnownCustomer person(Person accountManager) {
        return new KnownCustomer(
                CustomerKind.PERSON,
                accountManager.actor().subject(),
                Standing.ORDINARY,
                true,
                true,
                Instant.parse("2025-05-04T02:00:00Z"),
                Set.of(THE_PERSON),
                Map.of());
    }
}
