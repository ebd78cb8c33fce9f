package org.keji.command.hospitality;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.command.hospitality.BillCommand.MissBill;
import org.keji.command.hospitality.BillCommand.SettleMeal;
import org.keji.command.hospitality.BillCommand.SignBill;
import org.keji.command.hospitality.BillCommand.StateBill;
import org.keji.command.hospitality.HospitalityCommand.ApproveBanquet;
import org.keji.command.hospitality.HospitalityCommand.ApproveMeal;
import org.keji.command.hospitality.HospitalityCommand.CallOffMeal;
import org.keji.command.hospitality.HospitalityCommand.FilePapers;
import org.keji.command.hospitality.HospitalityCommand.HoldMeal;
import org.keji.command.hospitality.HospitalityCommand.MissPapers;
import org.keji.command.hospitality.HospitalityCommand.RefuseMeal;
import org.keji.command.hospitality.HospitalityCommand.WithdrawMeal;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.hospitality.MealBill;
import org.keji.kernel.hospitality.NotHeldBecause;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.MealStatementId;

/** What examples of meals wish for. */
final class Dining {

    static final String ASKING = "2026-05-04T02:00:00Z";
    static final String DECIDING = "2026-05-05T02:00:00Z";

    /** The meal begins then, in the evening of the house. */
    static final String EVENING = "2026-05-06T10:00:00Z";

    static final String AFTERWARDS = "2026-05-06T13:00:00Z";

    /** Three days after the meal began. */
    static final String BILL_DUE = "2026-05-09T10:00:00Z";

    /** Two days after the consent was told. */
    static final String PAPERS_DUE = "2026-05-08T13:00:00Z";

    static final String SETTLING = "2026-06-02T02:00:00Z";
    static final HospitalityId MEAL = new HospitalityId("hospitality-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11");
    static final MealStatementId MONTH = new MealStatementId("meal-statement-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11");

    private Dining() {}

    static Wish ask(Asked asked) {
        return wish("asks for " + asked.words(), asked.command(), Cast.LIN, ASKING);
    }

    static Wish approve() {
        return wish("approves the meal", new ApproveMeal(MEAL), Cast.ZHAO, DECIDING);
    }

    static Wish approveBanquet() {
        return wish("agrees to the banquet", new ApproveBanquet(MEAL), Cast.WANG, DECIDING);
    }

    static Wish refuse() {
        return wish("refuses the meal by HO-01", new RefuseMeal(MEAL, "HO-01"), Cast.ZHAO, DECIDING);
    }

    static Wish withdraw() {
        return wish("withdraws the request", new WithdrawMeal(MEAL), Cast.LIN, DECIDING);
    }

    static Wish filePapers() {
        return wish("files the papers", new FilePapers(MEAL), Cast.WANG, AFTERWARDS);
    }

    static Wish missPapers(String at) {
        return wish("notes that the papers are late", new MissPapers(MEAL), Cast.DUE_LIST, at);
    }

    static Wish hold(String heldAt, int guests, int hosts) {
        return wish(
                "says that %d guests and %d hosts sat down on %s"
                        .formatted(guests, hosts, Moments.words(Moments.at(heldAt))),
                new HoldMeal(MEAL, Moments.at(heldAt), guests, hosts),
                Cast.LIN,
                AFTERWARDS);
    }

    static Wish hold() {
        return hold(EVENING, 4, 1);
    }

    static Wish callOff() {
        return wish("calls the meal off", new CallOffMeal(MEAL, NotHeldBecause.CANCELLED), Cast.LIN, AFTERWARDS);
    }

    static MealBill bill(String total, String drinks) {
        return new MealBill(new BigDecimal(total), new BigDecimal(drinks), "INV-7");
    }

    static Wish state(String total, String drinks) {
        return wish(
                "states a bill of %s CNY, drinks and fruit %s".formatted(total, drinks),
                new StateBill(MEAL, bill(total, drinks)),
                Cast.LIN,
                AFTERWARDS);
    }

    static Wish missBill(String at) {
        return wish("notes that the bill is late", new MissBill(MEAL), Cast.DUE_LIST, at);
    }

    static Wish sign() {
        return wish("signs the bill", new SignBill(MEAL), Cast.ZHAO, AFTERWARDS);
    }

    static Wish settle(String agreed) {
        return wish(
                "settles it with %s CNY".formatted(agreed),
                new SettleMeal(MEAL, MONTH, new BigDecimal(agreed)),
                Cast.DUE_LIST,
                SETTLING);
    }

    /** All but the first, as the table has them. */
    static List<Wish> all() {
        return Stream.of(
                        approve(),
                        approveBanquet(),
                        refuse().because("The budget is spent"),
                        withdraw().because("They do not come"),
                        filePapers(),
                        missPapers(PAPERS_DUE),
                        hold(),
                        callOff().because("Typhoon"),
                        state("250.00", "60.00"),
                        missBill(BILL_DUE),
                        sign(),
                        settle("250.00"))
                .toList();
    }

    private static Wish wish(String words, Command command, Person by, String at) {
        @Nullable String reason = null;
        return new Wish(words, "done on", command, by, Moments.at(at), Moments.at(at), reason);
    }
}
