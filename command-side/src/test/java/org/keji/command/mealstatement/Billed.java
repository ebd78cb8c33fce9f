package org.keji.command.mealstatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.command.mealstatement.StatementCommand.ImportStatement;
import org.keji.command.mealstatement.StatementCommand.ReviewDifference;
import org.keji.command.mealstatement.StatementCommand.SettleStatement;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.hospitality.DifferenceKind;
import org.keji.kernel.hospitality.MealClaim;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealMatch;
import org.keji.kernel.hospitality.MealPayment;
import org.keji.kernel.hospitality.StatementEvent.DifferenceReviewed;
import org.keji.kernel.hospitality.StatementEvent.StatementImported;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.MealStatementId;

/** Bills of a restaurant for May 2026 in examples: Lin asked for both meals, Zhao approved and signed them. */
final class Billed {

    /** In the zone of the house it is 10 o'clock then, on the last day of the month. */
    static final String LAST_DAY = "2026-05-31T02:00:00Z";

    static final String JUNE = "2026-06-02T02:00:00Z";
    static final HospitalityId FIRST = HospitalityId.of(new UUID(1, 1));
    static final HospitalityId SECOND = HospitalityId.of(new UUID(1, 2));
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    static final MealStatementId BILL = MealStatementId.of("Lotus House", MAY);

    private Billed() {}

    static MealClaim claim(HospitalityId meal, String day, String stated, boolean signed) {
        return claim(meal, "Lin", day, stated, signed);
    }

    static MealClaim claim(HospitalityId meal, String requestedBy, String day, String stated, boolean signed) {
        return new MealClaim(
                meal,
                LocalDate.parse(day),
                "customer " + meal.value(),
                requestedBy,
                4,
                5,
                new BigDecimal("55"),
                new BigDecimal(stated),
                null,
                List.of(),
                signed,
                List.of(requestedBy, "Zhao"));
    }

    static final List<MealClaim> MEALS =
            List.of(claim(FIRST, "2026-05-06", "250.00", true), claim(SECOND, "2026-05-20", "240.00", true));

    static BillRow row(int number, String day, int heads, String amount) {
        return new BillRow(number, LocalDate.parse(day), heads, new BigDecimal(amount), null, null);
    }

    /** Rows that fit both meals. */
    static final List<BillRow> FITTING = List.of(row(2, "2026-05-06", 5, "250.00"), row(3, "2026-05-20", 5, "240.00"));

    /** The restaurant asks for more than was stated for the first. */
    static final List<BillRow> MORE = List.of(row(2, "2026-05-06", 5, "260.00"), row(3, "2026-05-20", 5, "240.00"));

    static final List<MealMatch> MATCHES = List.of(new MealMatch(2, FIRST), new MealMatch(3, SECOND));
    static final MealDifference DEARER = new MealDifference(
            1, DifferenceKind.AMOUNT, 2, List.of(FIRST), new BigDecimal("250.00"), new BigDecimal("260.00"));

    static Wish take(List<BillRow> rows) {
        return wish(
                "imports the bill of May with %d rows".formatted(rows.size()),
                new ImportStatement(BILL, "Lotus House", MAY, rows, MEALS, 7),
                Cast.WANG,
                LAST_DAY);
    }

    static Wish review(int difference, @Nullable String agreed) {
        return wish(
                "reviews difference %d%s".formatted(difference, agreed == null ? "" : " and agrees to " + agreed),
                new ReviewDifference(BILL, difference, agreed == null ? null : new BigDecimal(agreed)),
                Cast.WANG,
                JUNE);
    }

    static Wish settle() {
        return wish("settles the month", new SettleStatement(BILL), Cast.FENG, JUNE);
    }

    static Fact taken() {
        return taken(FITTING, MEALS, MATCHES);
    }

    static Fact takenDearer() {
        return taken(MORE, MEALS, MATCHES, DEARER);
    }

    static Fact taken(
            List<BillRow> rows, List<MealClaim> meals, List<MealMatch> matches, MealDifference... differences) {
        return new Fact(
                "the bill of May was imported with %d rows and %d differences"
                        .formatted(rows.size(), differences.length),
                new StatementImported(
                        BILL,
                        Moments.at(LAST_DAY),
                        "Lotus House",
                        MAY,
                        rows,
                        meals,
                        7,
                        matches,
                        List.of(differences),
                        "Wang"));
    }

    static Fact reviewed(int difference, @Nullable String agreed) {
        return reviewedBy("Wang", difference, agreed);
    }

    static Fact reviewedBy(String who, int difference, @Nullable String agreed) {
        return new Fact(
                "%s reviewed difference %d%s"
                        .formatted(who, difference, agreed == null ? "" : ", agreeing to " + agreed),
                new DifferenceReviewed(
                        BILL, Moments.at(JUNE), difference, agreed == null ? null : new BigDecimal(agreed), who));
    }

    static Fact settled(MealPayment... payments) {
        return new Fact(
                "Feng settled the month with %d meals".formatted(payments.length),
                new StatementSettled(BILL, Moments.at(JUNE), List.of(payments), "Feng"));
    }

    static MealPayment paid(HospitalityId meal, String agreed) {
        return new MealPayment(meal, new BigDecimal(agreed));
    }

    private static Wish wish(String words, Command command, Person by, String at) {
        return new Wish(words, "done on", command, by, Moments.at(at), Moments.at(at), null);
    }
}
