package org.keji.query.hospitality;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.hospitality.Cut;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealMatch;
import org.keji.kernel.hospitality.MealMeasure;
import org.keji.query.readmodel.Json;

/** What the ledger keeps as JSON, as the API shows it. */
final class LedgerJson {

    private static final EventJson JSON = new EventJson();

    private LedgerJson() {}

    /** The meal held against one limit. */
    @Schema(name = "MealMeasured")
    record Measured(
            @Schema(description = "per-head, guide, drinks, hosts-by-guests or hosts-by-band", example = "guide")
            String limit,

            @Schema(example = "HO-02") String rule,

            @Schema(description = "CNY or persons", example = "150.00")
            BigDecimal most,

            @Schema(description = "In the same unit", example = "180.00")
            BigDecimal reached,

            @Schema(description = "Whether it binds", example = "false")
            boolean strict,

            @Schema(example = "false") boolean met) {

        private static Measured of(MealMeasure measure) {
            return new Measured(
                    measure.limit().code(),
                    measure.limit().ruleId(),
                    measure.most(),
                    measure.reached(),
                    measure.strict(),
                    measure.keeps());
        }
    }

    /** What is not paid, and why. */
    @Schema(name = "MealCut")
    record Cutting(
            @Schema(description = "Why", example = "over-standard")
            String kind,

            @Schema(example = "HO-06") String rule,

            @Schema(description = "CNY", example = "20.00") BigDecimal less) {

        private static Cutting of(Cut cut) {
            return new Cutting(cut.kind().code(), cut.kind().ruleId(), cut.less());
        }
    }

    static List<Measured> measures(Json json) {
        return Stream.of(JSON.read(json.text(), MealMeasure[].class))
                .map(Measured::of)
                .toList();
    }

    static List<Cutting> cuts(@Nullable Json json) {
        return json == null
                ? List.of()
                : Stream.of(JSON.read(json.text(), Cut[].class))
                        .map(Cutting::of)
                        .toList();
    }

    static List<BillRow> rows(Json json) {
        return List.of(JSON.read(json.text(), BillRow[].class));
    }

    static List<MealMatch> matches(Json json) {
        return List.of(JSON.read(json.text(), MealMatch[].class));
    }

    static List<MealDifference> differences(Json json) {
        return List.of(JSON.read(json.text(), MealDifference[].class));
    }

    static List<StatementRow.Review> reviews(List<String> texts) {
        return texts.stream()
                .map(text -> JSON.read(text, StatementRow.Review.class))
                .toList();
    }
}
