package org.keji.command.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.keji.command.abreast.News;
import org.keji.command.due.WorkSchema;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.StoredEvent;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the table knows of customers and what the log holds since make one whole, wherever the table has got to. */
class FrameInLogTest {

    private static final Instant AT = Instant.parse("2026-05-04T00:00:00Z");
    private static final Card CARD =
            new Card("Haven", null, "Freight", CustomerSize.SMALL, Territory.DOMESTIC, null, null, null);

    private final TestDatabase database = new TestDatabase();
    private final Pools pools = new Pools(database.database(), Map.of(LoginRole.COMMAND, 2));
    private final List<DomainEvent> log = new ArrayList<>();
    private final FrameTable table;
    private final FrameInLog frame;

    FrameInLogTest() {
        new WorkSchema(pools);
        table = new FrameTable(JdbcClient.create(pools.of(LoginRole.COMMAND)));
        frame = new FrameInLog(table, new News(this::after, row -> log.get((int) row.position() - 1)));
    }

    private List<StoredEvent> after(long position, int limit) {
        List<StoredEvent> rows = new ArrayList<>();
        for (long next = position + 1; next <= log.size() && rows.size() < limit; next++) {
            DomainEvent event = log.get((int) next - 1);
            String name = event instanceof CustomerEvent ? "customer.something" : "purchase.something";
            byte[] none = {};
            rows.add(new StoredEvent(next, event.stream(), 0, UUID.randomUUID(), name, 1, none, none, AT, AT));
        }
        return rows;
    }

    private void follow(WhenCustomerMovesThenKeepTheFrame follower, long position) {
        follower.on(new GenericEventMessage<>(log.get((int) position - 1), Map.of(EventMessages.POSITION, position)));
    }

    private static CustomerId customer(int number) {
        return CustomerId.of(new UUID(1, number));
    }

    /** @return who is served, worked out beside the log */
    private Map<CustomerId, Stratum> live(Random dice) {
        Map<CustomerId, Stratum> strata = new HashMap<>();
        Map<CustomerId, Stratum> served = new HashMap<>();
        for (int number = 0; number < 120; number++) {
            CustomerId id = customer(strata.isEmpty() ? 0 : dice.nextInt(strata.size() + 1));
            Stratum before = strata.get(id);
            if (before == null) {
                boolean isPerson = dice.nextInt(4) == 0;
                log.add(isPerson ? person(id) : new CustomerRegistered(id, AT, CARD, "Lin", AT));
                CustomerKind kind = isPerson ? CustomerKind.PERSON : CustomerKind.ORGANISATION;
                strata.put(id, new Stratum(Standing.POTENTIAL, kind, "Lin"));
                served.put(id, strata.get(id));
            } else {
                move(id, before, dice.nextInt(7), strata, served);
            }
        }
        return served;
    }

    private void move(
            CustomerId id, Stratum before, int how, Map<CustomerId, Stratum> strata, Map<CustomerId, Stratum> served) {
        switch (how) {
            case 0, 1 -> {
                log.add(new StandingChanged(id, AT, Standing.KEY, AT));
                strata.put(id, new Stratum(Standing.KEY, before.kind(), before.accountManager()));
            }
            case 2 -> {
                log.add(new CustomerHandOverAccepted(id, AT, "Chen"));
                strata.put(id, new Stratum(before.standing(), before.kind(), "Chen"));
            }
            case 3 -> {
                log.add(new CustomerDeactivated(id, AT));
                served.remove(id);
            }
            case 4 -> {
                log.add(new CustomerReactivated(id, AT, AT));
                served.put(id, before);
            }
            case 5 -> {
                log.add(new CustomerMerged(id, AT, customer(0)));
                served.remove(id);
            }
            default -> log.add(new CardReviewed(id, AT, AT));
        }
        served.computeIfPresent(id, (_, _) -> strata.get(id));
    }

    private static PersonRegistered person(CustomerId id) {
        PersonId contact = PersonId.of(new UUID(3, 3));
        ContactDetails details = new ContactDetails("Ouyang", null, null, null, null, null, null);
        return new PersonRegistered(
                id, AT, contact, Personal.of(contact, details), Territory.DOMESTIC, null, "Lin", AT);
    }

    @Test
    void theTableAndTheLogTogetherAreWhoIsServed() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        Map<CustomerId, Stratum> served = live(new Random(seed));
        var follower = new WhenCustomerMovesThenKeepTheFrame(table);
        for (int known = 0; known <= log.size(); known++) {
            if (known > 0) {
                follow(follower, known);
            }
            assertThat(frame.served()).as("seed %d, up to %d", seed, known).isEqualTo(new Served(served, log.size()));
        }
    }

    /** As between two looks at the table: the rows are there already, and the log says them once more. */
    @Test
    void whatTheTableKnowsAlreadyChangesNothing() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        Map<CustomerId, Stratum> served = live(new Random(seed));
        var follower = new WhenCustomerMovesThenKeepTheFrame(table);
        for (int position = 1; position <= log.size(); position++) {
            follow(follower, position);
        }
        for (int known = 0; known <= log.size(); known++) {
            table.mark().set(known);
            assertThat(frame.served().customers())
                    .as("seed %d, from %d", seed, known)
                    .isEqualTo(served);
        }
    }

    @Test
    void howFarItKnowsIsNotedNowAndThenAlsoWhileNobodyMoves() {
        log.addAll(Collections.nCopies(450, new PurchaseReversed(PurchaseId.of(new UUID(2, 2)), AT)));
        var follower = new WhenCustomerMovesThenKeepTheFrame(table);
        for (int position = 1; position <= log.size(); position++) {
            follow(follower, position);
        }
        assertThat(table.mark().position()).isEqualTo(400);
        assertThat(frame.served()).isEqualTo(new Served(Map.of(), 450));
    }

    @Test
    void whoIsFarBehindIsNotAsked() {
        log.addAll(Collections.nCopies(5_000, new PurchaseReversed(PurchaseId.of(new UUID(2, 2)), AT)));
        assertThatThrownBy(frame::served).isInstanceOf(LogUnavailable.class);
    }
}
