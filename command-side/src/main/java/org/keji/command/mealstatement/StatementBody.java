package org.keji.command.mealstatement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.MoneyReading;
import org.keji.kernel.hospitality.BillRow;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Bodies of the commands about bills of restaurants. */
sealed interface StatementBody extends Body {

    int MOST_ROWS = 1_000;
    int MOST_PEOPLE = 999;

    void check();

    /** It happens when it is told. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** What the restaurant asks for. */
    @Schema(name = "MealStatementImport")
    record Imported(
            @Schema(
                    description = "As requests name it",
                    example = "Lotus House",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String restaurant,

            @Schema(type = "string", example = "2026-05", requiredMode = Schema.RequiredMode.REQUIRED)
            YearMonth month,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Row> rows,

            @Schema(description = REASON, example = "The bill of May") @Nullable
            String reason)
            implements StatementBody {

        @Override
        public void check() {
            requireHead(restaurant, month);
            Body.requireField(rows != null && rows.size() <= MOST_ROWS, "/rows");
            for (int i = 0; i < rows.size(); i++) {
                Body.requireField(rows.get(i) != null, "/rows/" + i);
                rows.get(i).check("/rows/" + i);
            }
            Body.requireReason(reason);
        }

        List<BillRow> bill() {
            List<BillRow> bill = new ArrayList<>();
            for (Row row : rows) {
                bill.add(row.line(bill.size() + 1));
            }
            return bill;
        }
    }

    /** One row of it. */
    @Schema(name = "MealStatementRow")
    record Row(
            @Schema(example = "2026-05-06", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate date,

            @Schema(description = "How many sat at table", example = "5") @JsonProperty(required = true)
            int headcount,

            @Schema(description = "CNY", example = "250.00", requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal amount,

            @Schema(description = "What of it drinks and fruit came to, CNY, if the restaurant says", example = "60.00")
            @JsonDeserialize(using = MoneyReading.class)
            @Nullable
            BigDecimal drinks,

            @Schema(description = "The number of the invoice, if the restaurant says", example = "INV-2026-0506")
            @Nullable
            String invoice) {

        private void check(String at) {
            Body.requireField(date != null, at + "/date");
            Body.requireDay(date, at + "/date");
            Body.requireField(headcount >= 0 && headcount <= MOST_PEOPLE, at + "/headcount");
            Body.requireField(amount != null && amount.signum() >= 0, at + "/amount");
            Body.requireField(drinks == null || drinks.signum() >= 0, at + "/drinks");
            Body.requireShort(invoice, at + "/invoice");
        }

        private BillRow line(int number) {
            return new BillRow(number, date, headcount, amount, drinks, invoice);
        }
    }

    /** What is said to a difference. */
    @Schema(name = "MealDifferenceReview")
    record Review(
            @Schema(
                    description = "What is paid for the meal instead, CNY; left out if the difference is explained and "
                            + "changes nothing",
                    example = "240.00")
            @JsonDeserialize(using = MoneyReading.class)
            @Nullable
            BigDecimal agreed,

            @Schema(description = REASON, example = "One guest left before the tea") @Nullable
            String reason)
            implements StatementBody {

        @Override
        public void check() {
            Body.requireField(agreed == null || agreed.signum() >= 0, "/agreed");
            Body.requireReason(reason);
        }
    }

    /** That the month is settled, or that a file is sent. */
    @Schema(name = "MealStatementStep")
    record Step(
            @Schema(description = REASON, example = "Paid with the run of June") @Nullable
            String reason) implements StatementBody {

        @Override
        public void check() {
            Body.requireReason(reason);
        }
    }

    static void requireHead(@Nullable String restaurant, @Nullable YearMonth month) {
        Body.requireWord(restaurant, "/restaurant");
        Body.requireField(month != null && month.getYear() > 1970 && month.getYear() < 2199, "/month");
    }
}
