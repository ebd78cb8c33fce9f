package org.keji.query.purchase;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.kernel.purchase.PurchaseTerms;
import org.keji.query.readmodel.Recorded;

/** Customers and what they buy, told event by event; days count from 1 May 2026, in UTC. */
public final class Trade {

    private static final Card CARD =
            new Card("Haven", null, "Freight", CustomerSize.SMALL, Territory.DOMESTIC, null, null, null);

    private final List<Recorded> events = new ArrayList<>();

    public static LocalDate day(int day) {
        return LocalDate.of(2026, 5, 1).plusDays(day);
    }

    public static Instant midnight(int day) {
        return day(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static CustomerId customer(int number) {
        return CustomerId.of(new UUID(1, number));
    }

    public static PurchaseId purchase(int number) {
        return PurchaseId.of(new UUID(2, number));
    }

    public List<Recorded> events() {
        return events;
    }

    public Trade registered(int customer, String accountManager, int day) {
        return then(
                new CustomerRegistered(customer(customer), midnight(day), CARD, accountManager, midnight(day + 365)));
    }

    public Trade deactivated(int customer, int day) {
        return then(new CustomerDeactivated(customer(customer), midnight(day)));
    }

    public Trade reactivated(int customer, int day) {
        return then(new CustomerReactivated(customer(customer), midnight(day), midnight(day + 365)));
    }

    public Trade recorded(int purchase, int customer, int day, String amount, String cost, @Nullable String reference) {
        return then(new PurchaseRecorded(
                purchase(purchase), midnight(day), customer(customer), terms(day, amount, cost, reference)));
    }

    /** @param at the day it is corrected on */
    public Trade corrected(int purchase, int at, int day, String amount, String cost, @Nullable String reference) {
        return then(new PurchaseCorrected(
                purchase(purchase), midnight(at), midnight(day), terms(day, amount, cost, reference)));
    }

    public Trade reversed(int purchase, int day) {
        return then(new PurchaseReversed(purchase(purchase), midnight(day)));
    }

    private static PurchaseTerms terms(int day, String amount, String cost, @Nullable String reference) {
        return new PurchaseTerms(day(day), "Freight", new BigDecimal(amount), new BigDecimal(cost), reference);
    }

    public Trade then(DomainEvent event) {
        long sequence = events.stream()
                .filter(before -> before.stream().equals(event.stream()))
                .count();
        long position = events.size() + 1L;
        Instant recordedAt = midnight(1000).plus(Duration.ofSeconds(position));
        events.add(new Recorded(event, position, event.stream(), sequence, recordedAt, Map.of("actor", "fay")));
        return this;
    }
}
