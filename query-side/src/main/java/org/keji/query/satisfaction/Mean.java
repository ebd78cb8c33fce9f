package org.keji.query.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A mean of n values with its 95 % interval by Student's t (1908); a single value has none.
 *
 * @param mean from 1 to 5
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Mean", description = "A mean of n values with its 95 % interval by Student's t; one value has none")
record Mean(
        @Schema(example = "12") long n,
        @Schema(example = "4.1") double mean,
        @Nullable Double low,
        @Nullable Double high) {

    private static final double LEVEL = 0.975;
    private static final double LEAST = 1;
    private static final double MOST = 5;

    /** @param deviation the standard deviation of the sample; null for a single value */
    static Mean of(long n, double mean, @Nullable Double deviation) {
        if (n < 2 || deviation == null) {
            return new Mean(n, mean, null, null);
        }
        double reach =
                TDistribution.of(n - 1.0).inverseCumulativeProbability(LEVEL) * deviation / Math.sqrt((double) n);
        return new Mean(n, mean, Math.max(LEAST, mean - reach), Math.min(MOST, mean + reach));
    }
}
