package org.keji.kernel.gift;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.keji.kernel.value.Money;

/**
 * What is given, and why (CU-15). It names no person: whom it is for stands beside it.
 *
 * @param what the thing, or the meal or invitation, in the words of the house
 * @param value what it costs the house, CNY with two decimals
 * @param publicOfficial whether whoever it is for holds a public office
 * @param plannedOn the day on which it is to be given, in the zone of the house
 */
public record GiftTerms(
        GiftKind kind, String what, BigDecimal value, Occasion occasion, boolean publicOfficial, LocalDate plannedOn) {

    /** @throws IllegalArgumentException if the value is no money */
    public GiftTerms {
        value = Money.of(value);
    }
}
