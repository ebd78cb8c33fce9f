package org.keji.command.hospitality;

import static org.keji.command.hospitality.Dining.MEAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.kernel.hospitality.BillEvent.BillMissed;
import org.keji.kernel.hospitality.BillEvent.BillSigned;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.BillEvent.HospitalitySettled;
import org.keji.kernel.hospitality.BillEvent.NotReimbursed;
import org.keji.kernel.hospitality.Cut;
import org.keji.kernel.hospitality.CutKind;
import org.keji.kernel.hospitality.Envelope;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityApproved;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRefused;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityWithdrawn;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.HospitalityEvent.MealNotHeld;
import org.keji.kernel.hospitality.HospitalityEvent.OrallyApproved;
import org.keji.kernel.hospitality.HospitalityEvent.PapersFiled;
import org.keji.kernel.hospitality.HospitalityEvent.PapersMissed;
import org.keji.kernel.hospitality.Meal;
import org.keji.kernel.hospitality.MealApproval;
import org.keji.kernel.hospitality.NotHeldBecause;
import org.keji.kernel.hospitality.OralConsent;
import org.keji.kernel.hospitality.Reimbursement;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;

/** What happens to meals in examples, by the standard book. */
final class Dined {

    private static final PolicyEdition BOOK =
            new ShippedBooks().named("standard").of("");

    private Dined() {}

    static Fact asked(Asked asked) {
        return asked(asked, Dining.ASKING);
    }

    static Fact asked(Asked asked, String at) {
        return asked(asked, at, "Lin");
    }

    static Fact asked(Asked asked, String at, String by) {
        return new Fact(
                "%s asked for %s".formatted(by, asked.words()),
                new HospitalityRequested(
                        MEAL,
                        Moments.at(at),
                        asked.customer(),
                        asked.standing(),
                        asked.terms(),
                        asked.recipients(),
                        null,
                        Envelope.of(BOOK, Meal.asked(asked.standing(), asked.terms()))
                                .measures(),
                        "Customer service",
                        by));
    }

    static Fact approved() {
        return approved(MealApproval.MEAL, true, "Zhao", Dining.DECIDING);
    }

    static Fact approved(MealApproval approval, boolean complete, String by, String at) {
        return new Fact(
                "%s agreed to it as a %s".formatted(by, approval.code()),
                new HospitalityApproved(MEAL, Moments.at(at), approval, complete, by));
    }

    static Fact refused() {
        return new Fact(
                "it was refused by HO-01", new HospitalityRefused(MEAL, Moments.at(Dining.DECIDING), "HO-01", "Zhao"));
    }

    static Fact withdrawn() {
        return new Fact("it was withdrawn", new HospitalityWithdrawn(MEAL, Moments.at(Dining.DECIDING)));
    }

    /** Told after the meal; the papers are due two days later. */
    static Fact saidInWords() {
        return saidInWordsBy("Wang");
    }

    static Fact saidInWordsBy(String approver) {
        return new Fact(
                approver + " had agreed to it in words, the papers due by "
                        + Moments.words(Moments.at(Dining.PAPERS_DUE)),
                new OrallyApproved(
                        MEAL,
                        Moments.at(Dining.AFTERWARDS),
                        new OralConsent(approver, Moments.at("2026-05-06T04:00:00Z")),
                        Moments.at(Dining.PAPERS_DUE)));
    }

    static Fact papersFiled(String at, boolean inTime) {
        return papersFiledBy("Wang", at, inTime);
    }

    static Fact papersFiledBy(String who, String at, boolean inTime) {
        return new Fact(
                "the papers were filed" + (inTime ? "" : " late"), new PapersFiled(MEAL, Moments.at(at), who, inTime));
    }

    static Fact papersMissed(String at) {
        return new Fact("the papers were late", new PapersMissed(MEAL, Moments.at(at)));
    }

    static Fact held() {
        return held(Dining.EVENING, 4, 1, Dining.BILL_DUE);
    }

    static Fact held(String heldAt, int guests, int hosts, String billDue) {
        return new Fact(
                "%d guests and %d hosts sat down on %s, the bill due by %s"
                        .formatted(
                                guests, hosts, Moments.words(Moments.at(heldAt)), Moments.words(Moments.at(billDue))),
                new MealHeld(
                        MEAL, Moments.at(Dining.AFTERWARDS), Moments.at(heldAt), guests, hosts, Moments.at(billDue)));
    }

    static Fact calledOff() {
        return new Fact(
                "it was cancelled", new MealNotHeld(MEAL, Moments.at(Dining.AFTERWARDS), NotHeldBecause.CANCELLED));
    }

    /** Of what was asked, with what is paid and what is cut off written by hand. */
    static Fact stated(Asked asked, int guests, int hosts, String total, String drinks, String paid, Cut... cuts) {
        return stated("Lin", asked, guests, hosts, total, drinks, Dining.AFTERWARDS, true, paid, cuts);
    }

    static Fact statedBy(String who) {
        return stated(who, Asked.SET_MEAL, 4, 1, "250.00", "60.00", Dining.AFTERWARDS, true, "250.00");
    }

    /** Of the set meal, when the bill was due or later. */
    static Fact statedAt(String at, boolean inTime) {
        return stated("Lin", Asked.SET_MEAL, 4, 1, "250.00", "60.00", at, inTime, "250.00");
    }

    private static Fact stated(
            String who,
            Asked asked,
            int guests,
            int hosts,
            String total,
            String drinks,
            String at,
            boolean inTime,
            String paid,
            Cut... cuts) {
        Meal meal = new Meal(
                asked.standing(),
                asked.form(),
                asked.host(),
                guests,
                hosts,
                new BigDecimal(total),
                new BigDecimal(drinks));
        return new Fact(
                "%s stated a bill of %s CNY%s, of which %s may be paid%s"
                        .formatted(who, total, inTime ? "" : " late", paid, words(cuts)),
                new BillStated(
                        MEAL,
                        Moments.at(at),
                        Dining.bill(total, drinks),
                        Envelope.of(BOOK, meal).measures(),
                        reimbursement(paid, cuts),
                        inTime,
                        who));
    }

    static Fact stated() {
        return stated(Asked.SET_MEAL, 4, 1, "250.00", "60.00", "250.00");
    }

    static Fact billMissed(String at) {
        return new Fact("the bill was late", new BillMissed(MEAL, Moments.at(at)));
    }

    static Fact signed() {
        return new Fact("Zhao signed the bill", new BillSigned(MEAL, Moments.at(Dining.AFTERWARDS), "Zhao"));
    }

    static Fact settled(String paid, Cut... cuts) {
        return new Fact(
                "it was settled with %s CNY%s".formatted(paid, words(cuts)),
                new HospitalitySettled(MEAL, Moments.at(Dining.SETTLING), Dining.MONTH, reimbursement(paid, cuts)));
    }

    static Fact notReimbursed(Cut... cuts) {
        return new Fact(
                "nothing was reimbursed" + words(cuts),
                new NotReimbursed(MEAL, Moments.at(Dining.SETTLING), Dining.MONTH, reimbursement("0.00", cuts)));
    }

    static Cut cut(CutKind kind, String less) {
        return new Cut(kind, new BigDecimal(less));
    }

    private static Reimbursement reimbursement(String paid, Cut... cuts) {
        return new Reimbursement(new BigDecimal(paid), List.of(cuts));
    }

    private static String words(Cut... cuts) {
        return Stream.of(cuts)
                .map(cut -> ", less %s for %s (%s)"
                        .formatted(
                                cut.less(),
                                cut.kind().code().replace('-', ' '),
                                cut.kind().ruleId()))
                .reduce("", String::concat);
    }
}
