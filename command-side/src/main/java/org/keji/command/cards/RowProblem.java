package org.keji.command.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.rule.Refusal;

/** Why a row was not taken over, in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CardImportProblem")
record RowProblem(
        @Schema(description = "The heading of the column; absent where no single one is wrong", example = "Size")
        @Nullable
        String column,

        @Schema(example = "CU-01") String code,

        @Schema(example = "REGISTRATION_NUMBER_CHECKS") String rule,

        @Schema(description = "What holds", example = "A registration number has the check character …")
        String title,

        @Schema(description = "What to do", example = "Compare it with the business licence, place by place.")
        String detail) {

    static RowProblem of(Refusal refusal, Locale reader) {
        String heading = Stream.of(CardColumn.values())
                .filter(column -> column.pointer().equals(refusal.pointer()))
                .map(column -> column.heading().in(reader))
                .findFirst()
                .orElse(refusal.pointer().startsWith("column ") ? refusal.pointer() : null);
        return new RowProblem(
                heading,
                refusal.rule().id(),
                refusal.rule().name(),
                refusal.rule().sentence().in(reader),
                refusal.rule().remedy().in(reader));
    }

    /** On one line of a cell. */
    String line() {
        return (column == null ? "" : column + ": ") + code + " " + title + " " + detail;
    }
}
