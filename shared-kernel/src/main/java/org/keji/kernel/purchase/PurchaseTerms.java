package org.keji.kernel.purchase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.value.Money;

/**
 * What was bought, when and for how much (CU-13). It names no person.
 *
 * @param purchasedOn the day of the purchase, in the zone of the house
 * @param product in the words of the house
 * @param amount what the customer pays, CNY with two decimals
 * @param cost what it costs the house, CNY with two decimals
 * @param reference what it is called outside, such as the number of an invoice; null if it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PurchaseTerms(
        LocalDate purchasedOn,
        String product,
        BigDecimal amount,
        BigDecimal cost,
        @Nullable String reference) {

    /** @throws IllegalArgumentException if an amount is no money */
    public PurchaseTerms {
        amount = Money.of(amount);
        cost = Money.of(cost);
    }
}
