package org.keji.command.hospitality;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.keji.kernel.hospitality.Envelope;
import org.keji.kernel.hospitality.MealMeasure;

/** What a meal may cost and how many may sit at it, before anybody asks for it. */
@Schema(name = "HospitalityQuote")
record MealQuote(
        @Schema(description = "Whether a request like this is taken: no limit that binds is exceeded", example = "true")
        boolean allowed,

        @Schema(description = "potential, ordinary or key", example = "key")
        String standing,

        @Schema(description = "The most for a person, CNY", example = "200.00")
        BigDecimal perHead,

        @Schema(description = "What a person would rather cost, CNY", example = "150.00")
        BigDecimal guide,

        @Schema(description = "The most for the meal, CNY", example = "1200.00")
        BigDecimal inAll,

        @Schema(description = "The most for drinks and fruit of what it would come to, CNY", example = "300.00")
        BigDecimal drinks,

        @Schema(description = "How many hosts there may be by all limits", example = "3")
        int hosts,

        List<Line> measures) {

    /** The meal held against one limit. */
    @Schema(name = "HospitalityMeasure")
    record Line(
            @Schema(description = "per-head, guide, drinks, hosts-by-guests or hosts-by-band", example = "per-head")
            String limit,

            @Schema(example = "HO-02") String rule,

            @Schema(description = "CNY or persons", example = "200.00")
            BigDecimal most,

            @Schema(description = "In the same unit", example = "180.00")
            BigDecimal reached,

            @Schema(description = "Whether going over it is refused, or recorded as a warning", example = "true")
            boolean strict,

            @Schema(example = "true") boolean met) {

        private static Line of(MealMeasure measure) {
            return new Line(
                    measure.limit().code(),
                    measure.limit().ruleId(),
                    measure.most(),
                    measure.reached(),
                    measure.strict(),
                    measure.keeps());
        }
    }

    static MealQuote of(String standing, Envelope envelope) {
        return new MealQuote(
                envelope.measures().stream().noneMatch(MealMeasure::forbids),
                standing,
                envelope.perHead(),
                envelope.guide(),
                envelope.inAll(),
                envelope.drinks(),
                envelope.hosts(),
                envelope.measures().stream().map(Line::of).toList());
    }
}
