package org.keji.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wilson's interval against values computed independently from the formula's definition: the roots of (p − x)² = z² x(1
 * − x)/n.
 */
class ShareTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1, 2", "5, 10", "81, 263", "15, 148", "0, 20", "1986, 3180"})
    void boundsAreTheSharesJustNotRejected(long hits, long n) {
        Share share = Share.of(hits, n);
        double p = (double) hits / n;
        assertThat(share.share()).isEqualTo(p);
        assertThat(share.low()).isLessThanOrEqualTo(p);
        assertThat(share.high()).isGreaterThanOrEqualTo(p);
        for (double bound : new double[] {share.low(), share.high()}) {
            if (bound > 0 && bound < 1) {
                double z = Math.abs(p - bound) / Math.sqrt(bound * (1 - bound) / n);
                assertThat(z).isCloseTo(1.959963984540054, within(1e-6));
            }
        }
    }
}
