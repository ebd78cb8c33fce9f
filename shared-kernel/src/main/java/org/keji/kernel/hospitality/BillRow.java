package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.value.Money;

/**
 * One line of a restaurant's bill. Whose name the restaurant wrote beside it is not taken over.
 *
 * @param row its number, as a spreadsheet counts rows
 * @param amount CNY
 * @param beverages what of that drinks and fruit came to, CNY; null if the restaurant does not say
 * @param invoice its number; null if the restaurant does not say
 */
public record BillRow(
        int row,
        LocalDate date,
        int headcount,
        BigDecimal amount,
        @Nullable BigDecimal beverages,
        @Nullable String invoice) {

    /** @throws IllegalArgumentException if an amount is no money */
    public BillRow {
        amount = Money.of(amount);
        beverages = beverages == null ? null : Money.of(beverages);
    }
}
