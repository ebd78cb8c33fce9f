package org.keji.command.bought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.kernel.purchase.PurchaseTerms;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Purchased;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the table has added up and what the log holds since make one whole, wherever the table has got to (CU-06). */
class BoughtInLogTest {

    private static final CustomerId OURS = CustomerId.of(new UUID(1, 1));
    private static final CustomerId OTHERS = CustomerId.of(new UUID(1, 2));
    private static final Instant AT = Instant.parse("2026-05-04T00:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final Pools pools = new Pools(database.database(), Map.of(LoginRole.COMMAND, 2));
    private final List<DomainEvent> log = new ArrayList<>();
    private final BoughtTable table;
    private final BoughtInLog bought;

    BoughtInLogTest() {
        new WorkSchema(pools);
        table = new BoughtTable(JdbcClient.create(pools.of(LoginRole.COMMAND)));
        bought = new BoughtInLog(table, new News(this::after, row -> log.get((int) row.position() - 1)));
    }

    private List<StoredEvent> after(long position, int limit) {
        List<StoredEvent> rows = new ArrayList<>();
        for (long next = position + 1; next <= log.size() && rows.size() < limit; next++) {
            DomainEvent event = log.get((int) next - 1);
            String name = event instanceof PurchaseEvent ? "purchase.something" : "customer.something";
            byte[] none = {};
            rows.add(new StoredEvent(next, event.stream(), 0, UUID.randomUUID(), name, 1, none, none, AT, AT));
        }
        return rows;
    }

    private void follow(WhenPurchaseMovesThenKeepWhatCounts follower, long position) {
        follower.on(new GenericEventMessage<>(log.get((int) position - 1), Map.of(EventMessages.POSITION, position)));
    }

    private static PurchaseTerms terms(int amount) {
        BigDecimal money = new BigDecimal(amount).movePointLeft(2);
        return new PurchaseTerms(LocalDate.of(2026, 5, 1).plusDays(amount % 7), "x", money, BigDecimal.ONE, null);
    }

    private void deal(Random dice) {
        List<PurchaseId> live = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            switch (live.isEmpty() ? 0 : dice.nextInt(5)) {
                case 0, 1 -> {
                    PurchaseId id = PurchaseId.of(new UUID(2, number));
                    live.add(id);
                    CustomerId who = dice.nextBoolean() ? OURS : OTHERS;
                    log.add(new PurchaseRecorded(id, AT, who, terms(1 + dice.nextInt(9_999))));
                }
                case 2 -> {
                    PurchaseId id = live.get(dice.nextInt(live.size()));
                    log.add(new PurchaseCorrected(id, AT, AT, terms(1 + dice.nextInt(9_999))));
                }
                case 3 -> log.add(new PurchaseReversed(live.remove(dice.nextInt(live.size())), AT));
                default -> log.add(new CustomerDeactivated(OURS, AT));
            }
        }
    }

    private List<String> plainly() {
        Map<PurchaseId, String> counts = new LinkedHashMap<>();
        for (DomainEvent event : log) {
            if (event instanceof PurchaseRecorded e && e.customerId().equals(OURS)) {
                counts.put(e.purchaseId(), said(e.terms()));
            } else if (event instanceof PurchaseCorrected e) {
                counts.computeIfPresent(e.purchaseId(), (_, _) -> said(e.terms()));
            } else if (event instanceof PurchaseReversed e) {
                counts.remove(e.purchaseId());
            }
        }
        return counts.values().stream().sorted().toList();
    }

    private static String said(PurchaseTerms terms) {
        return terms.purchasedOn() + " " + terms.amount().setScale(2) + " "
                + terms.cost().setScale(2);
    }

    private static List<String> said(Purchased purchased) {
        return purchased.purchases().stream()
                .map((Bought one) -> one.on() + " " + one.amount().setScale(2) + " "
                        + one.cost().setScale(2))
                .sorted()
                .toList();
    }

    @Test
    void theTableAndTheLogTogetherAreWhatCounts() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        deal(new Random(seed));
        var follower = new WhenPurchaseMovesThenKeepWhatCounts(table);
        for (int known = 0; known <= log.size(); known++) {
            if (known > 0) {
                follow(follower, known);
            }
            Purchased found = bought.of(OURS);
            assertThat(said(found)).as("seed %d, up to %d", seed, known).isEqualTo(plainly());
            assertThat(found.knownTo()).isEqualTo(log.size());
        }
    }

    /** As between two looks at the table: the rows are there already, and the log says them once more. */
    @Test
    void whatTheTableKnowsAlreadyChangesNothing() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        deal(new Random(seed));
        var follower = new WhenPurchaseMovesThenKeepWhatCounts(table);
        for (int position = 1; position <= log.size(); position++) {
            follow(follower, position);
        }
        for (int known = 0; known <= log.size(); known++) {
            table.mark().set(known);
            assertThat(said(bought.of(OURS)))
                    .as("seed %d, from %d", seed, known)
                    .isEqualTo(plainly());
        }
    }

    @Test
    void howFarItKnowsIsNotedNowAndThenAlsoWhileNobodyBuys() {
        var follower = new WhenPurchaseMovesThenKeepWhatCounts(table);
        log.addAll(Collections.nCopies(450, new CustomerDeactivated(OURS, AT)));
        for (int position = 1; position <= log.size(); position++) {
            follow(follower, position);
        }
        assertThat(table.mark().position()).isEqualTo(400);
        assertThat(bought.of(OURS).knownTo()).isEqualTo(450);
    }

    @Test
    void whoIsFarBehindIsNotAsked() {
        log.addAll(Collections.nCopies(5_000, new CustomerDeactivated(OURS, AT)));
        assertThatThrownBy(() -> bought.of(OURS)).isInstanceOf(LogUnavailable.class);
        table.mark().set(1);
        assertThat(bought.of(OURS)).isEqualTo(new Purchased(List.of(), 5_000));
    }
}
