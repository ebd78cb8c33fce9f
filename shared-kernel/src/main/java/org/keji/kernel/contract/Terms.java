package org.keji.kernel.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract states (CU-19); what is null is not stated yet. It names no person.
 *
 * @param price in CNY, to the fen
 * @param delivery when, where and how it is delivered
 * @param service what is done for the customer beside it
 * @param maintenance how it is kept working, and for how long
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(
        @Nullable String product,
        @Nullable BigDecimal price,
        @Nullable String delivery,
        @Nullable String service,
        @Nullable String maintenance) {

    private static final int FEN = 2;

    /** Nothing is stated. */
    public static final Terms NONE = new Terms(null, null, null, null, null);

    /** @throws ArithmeticException if the price is finer than a fen */
    public Terms {
        // However it was written, 12.5 and 12.50 are the same price.
        price = price == null ? null : price.setScale(FEN, RoundingMode.UNNECESSARY);
    }

    /** The names of what is not stated; none of a contract that is clear. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        add(missing, "product", product);
        add(missing, "price", price);
        add(missing, "delivery", delivery);
        add(missing, "service", service);
        add(missing, "maintenance", maintenance);
        return missing;
    }

    private static void add(List<String> missing, String name, @Nullable Object stated) {
        if (stated == null) {
            missing.add(name);
        }
    }

    /**
     * By how much the price differs from another, as a share of that.
     *
     * @param percent the share, of 100
     */
    public boolean differsByMoreThan(BigDecimal percent, Terms before) {
        BigDecimal from = before.price == null ? BigDecimal.ZERO : before.price;
        BigDecimal to = price == null ? BigDecimal.ZERO : price;
        BigDecimal allowed = from.multiply(percent).movePointLeft(2);
        return to.subtract(from).abs().compareTo(allowed) > 0;
    }
}
