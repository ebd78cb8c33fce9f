package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How satisfied customers said on visits they were, from 1 to 5 (VP-08); the trend of satisfaction has intervals. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VoicedSatisfaction")
record Voiced(
        @Schema(description = "On how many visits it was voiced", example = "8")
        int n,

        @Schema(description = "Absent where it was not", example = "4.25") @Nullable
        BigDecimal mean) {

    private static final int DECIMALS = 2;

    static Voiced of(List<VisitRow> rows) {
        List<Integer> degrees = Training.reports(rows)
                .flatMap(report -> Stream.ofNullable(report.satisfaction()))
                .toList();
        int sum = degrees.stream().mapToInt(Integer::intValue).sum();
        return new Voiced(
                degrees.size(),
                degrees.isEmpty()
                        ? null
                        : BigDecimal.valueOf(sum)
                                .divide(BigDecimal.valueOf(degrees.size()), DECIMALS, RoundingMode.HALF_UP));
    }
}
