package org.keji.query.statistics;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A share of a number of cases, with the interval that holds the true share in 95 of 100 samples (Wilson 1927).
 *
 * @param n cases it is a share of
 * @param share between 0 and 1
 */
@Schema(name = "Share", description = "A share of n cases with its 95 % Wilson interval")
public record Share(long n, double share, double low, double high) {

    /** The quantile of the normal distribution that leaves 2.5 % on either side. */
    private static final double Z = 1.959963984540054;

    /** @param n more than 0 */
    public static Share of(long hits, long n) {
        double p = (double) hits / n;
        double z2 = Z * Z;
        double middle = p + z2 / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        return new Share(n, p, Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
    }
}
