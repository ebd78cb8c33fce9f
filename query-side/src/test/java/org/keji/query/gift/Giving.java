package org.keji.query.gift;

import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.gift.GiftEvent.GiftHeldForApproval;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.GiftRefused;
import org.keji.kernel.gift.GiftEvent.GiftWithdrawn;
import org.keji.kernel.gift.GiftKind;
import org.keji.kernel.gift.GiftLimit;
import org.keji.kernel.gift.GiftTerms;
import org.keji.kernel.gift.Measure;
import org.keji.kernel.gift.Occasion;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.PersonId;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.Recorded;

/** Customers, and what is given to their contacts in 2026, told event by event. */
final class Giving {

    private final Trade trade = new Trade();

    static PersonId contact(int number) {
        return PersonId.of(new UUID(3, number));
    }

    static GiftAccountId account(int contact) {
        return GiftAccountId.of(contact(contact), 2026);
    }

    List<Recorded> events() {
        return trade.events();
    }

    Giving registered(int customer, String accountManager, int day) {
        trade.registered(customer, accountManager, day);
        return this;
    }

    /** @param contact works at the customer of the same number */
    Giving proposed(int contact, int gift, int day, String value, GiftKind kind, boolean official) {
        GiftTerms terms = new GiftTerms(
                kind,
                "Tea",
                new BigDecimal(value),
                official ? Occasion.OTHER : Occasion.HOLIDAY,
                official,
                day(day + 2));
        return then(new GiftProposed(
                account(contact), midnight(day), gift, Trade.customer(contact), contact(contact), 2026, terms, "ann"));
    }

    Giving byTheBook(int contact, int gift, int day, String value, String ofTheYear) {
        return then(new GiftApprovedByBook(
                account(contact), midnight(day), gift, measures("300", value, ofTheYear, false)));
    }

    Giving held(int contact, int gift, int day, String value, String ofTheYear, boolean official) {
        String most = official ? "0" : "300";
        return then(new GiftHeldForApproval(
                account(contact), midnight(day), gift, measures(most, value, ofTheYear, official)));
    }

    private static List<Measure> measures(String most, String value, String ofTheYear, boolean official) {
        return List.of(
                new Measure(GiftLimit.perGift(official), new BigDecimal(most), new BigDecimal(value)),
                new Measure(GiftLimit.perYear(official), new BigDecimal(most), new BigDecimal(ofTheYear)));
    }

    Giving approved(int contact, int gift, int day) {
        return then(new GiftApproved(account(contact), midnight(day), gift, "wang"));
    }

    Giving refused(int contact, int gift, int day) {
        return then(new GiftRefused(account(contact), midnight(day), gift, "wang"));
    }

    Giving given(int contact, int gift, int day, int on) {
        return then(new GiftGiven(account(contact), midnight(day), gift, day(on)));
    }

    Giving withdrawn(int contact, int gift, int day) {
        return then(new GiftWithdrawn(account(contact), midnight(day), gift));
    }

    Giving then(DomainEvent event) {
        trade.then(event);
        return this;
    }
}
