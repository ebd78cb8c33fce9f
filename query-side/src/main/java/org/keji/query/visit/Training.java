package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.visit.PlanMeasures;

/**
 * How the training given on visits stands against the target of the policy book, which binds nobody (VP-08).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VisitTraining")
record Training(
        @Schema(description = "The least of the target, limits included", example = "PT1H")
        String least,

        @Schema(description = "The most of it", example = "PT2H")
        String most,

        @Schema(description = "Visits that were reported", example = "10")
        int reported,

        @Schema(description = "Of these, on how many anybody was trained", example = "8")
        int trained,

        @Schema(description = "Of these, on how many as long as the target asks", example = "6")
        int met,

        @Schema(description = "met by reported; absent where nothing was reported", example = "0.6000") @Nullable
        BigDecimal share) {

    static Training of(List<VisitRow> rows, PolicyEdition book) {
        Duration least = book.duration(PolicyParameter.VISIT_TRAINING_LEAST);
        Duration most = book.duration(PolicyParameter.VISIT_TRAINING_MOST);
        List<Duration> given = reports(rows)
                .map(report -> Duration.ofMinutes(report.trainingMinutes()))
                .toList();
        List<Duration> trained = given.stream().filter(one -> !one.isZero()).toList();
        int met = (int) trained.stream()
                .filter(one -> one.compareTo(least) >= 0 && one.compareTo(most) <= 0)
                .count();
        return new Training(
                least.toString(),
                most.toString(),
                given.size(),
                trained.size(),
                met,
                PlanMeasures.share(met, given.size()));
    }

    static Stream<VisitRow.Report> reports(List<VisitRow> rows) {
        return rows.stream().map(VisitRow::report).filter(Objects::nonNull);
    }
}
