package org.keji.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Numbers measured in one run, in order of size.
 *
 * @param values at least one
 */
record Spread(List<Double> values) {

    private static final double HALF = 50;
    private static final double ALL = 100;

    Spread {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        values = values.stream().sorted().toList();
    }

    double min() {
        return values.getFirst();
    }

    double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    double max() {
        return values.getLast();
    }

    /** The smallest value that at least this share of all values does not exceed. */
    double percentile(double percent) {
        if (percent == HALF) {
            return median();
        }
        int rank = (int) Math.ceil(percent / ALL * values.size());
        return values.get(Math.max(0, rank - 1));
    }

    /** A number as reports show it: whole where it is large, with decimals where they say something. */
    static String shown(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
