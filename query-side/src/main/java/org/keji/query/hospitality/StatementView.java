package org.keji.query.hospitality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealMatch;

/** Bills of restaurants as the API shows them. */
sealed interface StatementView {

    /** A line of the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MealStatement")
    record Line(
            @Schema(example = "meal-statement-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "Lotus House") String restaurant,

            @Schema(example = "2026-05") String month,

            @Schema(description = "imported or settled", example = "imported")
            String state,

            @Schema(example = "service-manager-1") String importedBy,
            Instant importedAt,

            @Schema(description = "What the restaurant asks for in all, CNY", example = "5200.00")
            BigDecimal asked,

            @Schema(description = "Differences to which nothing was said", example = "2")
            int open,

            @Schema(description = "What finance agreed to in all, CNY", example = "5100.00") @Nullable
            BigDecimal agreed,

            @Schema(example = "finance-officer-1") @Nullable String settledBy,

            @Nullable Instant settledAt,
            @Schema(example = "3") long version)
            implements StatementView {

        static Line of(StatementRow row) {
            StatementRow.Settling end = row.settling();
            return new Line(
                    row.statementId(),
                    row.restaurant(),
                    row.month(),
                    row.state(),
                    row.importedBy(),
                    row.importedAt(),
                    row.asked(),
                    row.open(),
                    end == null ? null : end.agreed(),
                    end == null ? null : end.settledBy(),
                    end == null ? null : end.settledAt(),
                    row.version());
        }
    }

    /** A page of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MealStatements")
    record Lines(
            List<Line> items,

            @Schema(description = "Where the next page begins; left out on the last") @Nullable
            String next)
            implements StatementView {}

    /** One bill with its rows and what does not fit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MealStatementFile")
    record File(
            Line statement,
            List<BillRow> rows,
            List<MealMatch> matches,
            List<MealDifference> differences,
            List<StatementRow.Review> reviews)
            implements StatementView {

        static File of(StatementRow row) {
            return new File(
                    Line.of(row),
                    LedgerJson.rows(row.lines()),
                    LedgerJson.matches(row.matches()),
                    LedgerJson.differences(row.differences()),
                    LedgerJson.reviews(row.reviews()));
        }
    }
}
