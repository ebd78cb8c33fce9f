package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import org.keji.kernel.value.Money;

/**
 * What a meal came to (HO-06).
 *
 * @param total CNY
 * @param drinks what of that drinks and fruit came to, CNY
 * @param invoice its number
 */
public record MealBill(BigDecimal total, BigDecimal drinks, String invoice) {

    /** @throws IllegalArgumentException if an amount is no money */
    public MealBill {
        total = Money.of(total);
        drinks = Money.of(drinks);
    }
}
