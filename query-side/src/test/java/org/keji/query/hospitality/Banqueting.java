package org.keji.query.hospitality;

import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.hospitality.BillEvent.BillSigned;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.BillEvent.HospitalitySettled;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.hospitality.Cut;
import org.keji.kernel.hospitality.CutKind;
import org.keji.kernel.hospitality.DifferenceKind;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityApproved;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.HospitalityEvent.OrallyApproved;
import org.keji.kernel.hospitality.MealApproval;
import org.keji.kernel.hospitality.MealBill;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealLimit;
import org.keji.kernel.hospitality.MealMatch;
import org.keji.kernel.hospitality.MealMeasure;
import org.keji.kernel.hospitality.MealPayment;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.hospitality.OralConsent;
import org.keji.kernel.hospitality.Reimbursement;
import org.keji.kernel.hospitality.StatementEvent.DifferenceReviewed;
import org.keji.kernel.hospitality.StatementEvent.StatementImported;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.MealStatementId;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.Recorded;

/** Meals told event by event; days count from 1 May 2026, in UTC. Each is for four guests and a host, 50 CNY a head. */
final class Banqueting {

    static final MealStatementId MAY = MealStatementId.of("Lotus House", YearMonth.of(2026, 5));

    private final Trade trade = new Trade();

    static HospitalityId meal(int number) {
        return HospitalityId.of(new UUID(8, number));
    }

    List<Recorded> events() {
        return trade.events();
    }

    Banqueting registered(int customer, String accountManager) {
        trade.registered(customer, accountManager, 0);
        return this;
    }

    /** @param customer null for guests without a card */
    Banqueting asked(int meal, int day, int on, @Nullable Integer customer, String by, boolean warned) {
        MealTerms terms = new MealTerms(
                "Guests",
                midnight(on),
                MealForm.SET_MEAL,
                MealHost.STAFF,
                "Lotus House",
                4,
                List.of("ann"),
                new BigDecimal("50"),
                "Review",
                "eve",
                false);
        Envelope sealed = new Envelope(meal(meal).person().value(), new UUID(5, meal), "text", new byte[] {1});
        return then(new HospitalityRequested(
                meal(meal),
                midnight(day),
                customer == null ? null : customer(customer),
                Standing.ORDINARY,
                terms,
                List.of(),
                Personal.sealed(sealed),
                List.of(measure(warned ? "60" : "50")),
                "Sales",
                by));
    }

    private static MealMeasure measure(String reached) {
        return new MealMeasure(MealLimit.GUIDE, new BigDecimal("50"), new BigDecimal(reached), false);
    }

    Banqueting approved(int meal, int day) {
        return then(new HospitalityApproved(meal(meal), midnight(day), MealApproval.MEAL, true, "zhao"));
    }

    Banqueting saidInWords(int meal, int day) {
        return then(new OrallyApproved(
                meal(meal), midnight(day), new OralConsent("wang", midnight(day - 1)), midnight(day + 2)));
    }

    Banqueting held(int meal, int day) {
        return then(new MealHeld(meal(meal), midnight(day), midnight(day), 4, 1, midnight(day + 3)));
    }

    Banqueting billed(int meal, int day, String total, String paid) {
        BigDecimal less = new BigDecimal(total).subtract(new BigDecimal(paid));
        List<Cut> cuts = less.signum() == 0 ? List.of() : List.of(new Cut(CutKind.OVER_STANDARD, less));
        return then(new BillStated(
                meal(meal),
                midnight(day),
                new MealBill(new BigDecimal(total), BigDecimal.TEN, "INV-" + meal),
                List.of(measure("52")),
                new Reimbursement(new BigDecimal(paid), cuts),
                true,
                "eve"));
    }

    Banqueting signed(int meal, int day) {
        return then(new BillSigned(meal(meal), midnight(day), "zhao"));
    }

    Banqueting settled(int meal, int day, String paid) {
        return then(new HospitalitySettled(
                meal(meal), midnight(day), MAY, new Reimbursement(new BigDecimal(paid), List.of())));
    }

    /** One row for the meal, dearer than it was stated. */
    Banqueting imported(int meal, int day) {
        return then(new StatementImported(
                MAY,
                midnight(day),
                "Lotus House",
                YearMonth.of(2026, 5),
                List.of(new BillRow(2, day(5), 5, new BigDecimal("270"), null, null)),
                List.of(),
                9,
                List.of(new MealMatch(2, meal(meal))),
                List.of(new MealDifference(
                        1,
                        DifferenceKind.AMOUNT,
                        2,
                        List.of(meal(meal)),
                        new BigDecimal("260"),
                        new BigDecimal("270"))),
                "wang"));
    }

    Banqueting reviewed(int day) {
        return then(new DifferenceReviewed(MAY, midnight(day), 1, new BigDecimal("260"), "wang"));
    }

    Banqueting signedOff(int meal, int day) {
        return then(new StatementSettled(
                MAY, midnight(day), List.of(new MealPayment(meal(meal), new BigDecimal("260"))), "feng"));
    }

    Banqueting then(DomainEvent event) {
        trade.then(event);
        return this;
    }
}
