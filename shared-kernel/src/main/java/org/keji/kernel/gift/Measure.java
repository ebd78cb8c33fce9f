package org.keji.kernel.gift;

import java.math.BigDecimal;
import org.keji.kernel.value.Money;

/**
 * What a gift comes to, held against one limit of the policy book (CU-15).
 *
 * @param most the limit as the book had it, CNY
 * @param reached what it comes to with this gift, CNY
 */
public record Measure(GiftLimit limit, BigDecimal most, BigDecimal reached) {

    /** @throws IllegalArgumentException if an amount is no money */
    public Measure {
        most = Money.of(most);
        reached = Money.of(reached);
    }

    /** The limit itself is kept. */
    public boolean keeps() {
        return reached.compareTo(most) <= 0;
    }
}
