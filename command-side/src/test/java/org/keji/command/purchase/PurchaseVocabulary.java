package org.keji.command.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.purchase.PurchaseCommand.CorrectPurchase;
import org.keji.command.purchase.PurchaseCommand.RecordPurchase;
import org.keji.command.purchase.PurchaseCommand.ReversePurchase;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.kernel.purchase.PurchaseTerms;

/** The words in which examples speak of purchases. */
final class PurchaseVocabulary {

    static final PurchaseId ID = PurchaseId.of(UUID.fromString("5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11"));

    /** In the zone of the house it is 10 o'clock then. */
    static final String TUESDAY = "2026-05-05T02:00:00Z";

    static final String ON_MONDAY = "2026-05-04";
    static final String ON_TUESDAY = "2026-05-05";
    static final String ON_WEDNESDAY = "2026-05-06";
    static final String INVOICE = "INV-2026-0417";
    static final String OTHER_INVOICE = "INV-2026-0418";

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private PurchaseVocabulary() {}

    static PurchaseTerms freight(String day, String amount, String cost, @Nullable String reference) {
        return new PurchaseTerms(
                LocalDate.parse(day), "Sea freight", new BigDecimal(amount), new BigDecimal(cost), reference);
    }

    static PurchaseTerms freight() {
        return freight(ON_MONDAY, "1280.50", "940.25", INVOICE);
    }

    private static String words(PurchaseTerms terms) {
        return "%s of %s CNY, which cost %s CNY, on %s%s"
                .formatted(
                        terms.product(),
                        terms.amount(),
                        terms.cost(),
                        terms.purchasedOn(),
                        terms.reference() == null ? "" : " under " + terms.reference());
    }

    static Fact recorded(PurchaseTerms terms) {
        return recorded(Acquaintances.HARBOUR, terms);
    }

    static Fact recorded(CustomerId customer, PurchaseTerms terms) {
        return new Fact(
                "%s was recorded, from the beginning of that day".formatted(words(terms)),
                new PurchaseRecorded(ID, beginning(terms), customer, terms));
    }

    static Fact recorded() {
        return recorded(freight());
    }

    static Fact corrected(PurchaseTerms terms) {
        return new Fact(
                "it was corrected to %s".formatted(words(terms)),
                new PurchaseCorrected(ID, at(TUESDAY), beginning(terms), terms));
    }

    static Fact reversed(String utc) {
        return new Fact(
                "it was reversed on %s, and counts no more".formatted(Moments.words(at(utc))),
                new PurchaseReversed(ID, at(utc)));
    }

    static Fact reversed() {
        return reversed(TUESDAY);
    }

    static Wish record(PurchaseTerms terms) {
        return record(Acquaintances.HARBOUR, terms);
    }

    static Wish record(CustomerId customer, PurchaseTerms terms) {
        return wish("records " + words(terms), new RecordPurchase(ID, customer, terms));
    }

    static Wish record() {
        return record(freight());
    }

    static Wish correct(PurchaseTerms terms) {
        return wish("says that it was " + words(terms), new CorrectPurchase(ID, terms));
    }

    static Wish reverse() {
        return wish("reverses the purchase", new ReversePurchase(ID));
    }

    private static Wish wish(String words, PurchaseCommand command) {
        return new Wish(words, "on", command, Cast.FENG, at(TUESDAY), at(TUESDAY), null);
    }

    private static Instant beginning(PurchaseTerms terms) {
        return terms.purchasedOn().atStartOfDay(HOUSE).toInstant();
    }

    private static Instant at(String utc) {
        return Moments.at(utc);
    }
}
