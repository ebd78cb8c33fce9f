package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.value.Money;

/** What finance agrees to for one meal, CNY; its own cuts come off besides. */
public record MealPayment(HospitalityId hospitalityId, BigDecimal agreed) {

    /** @throws IllegalArgumentException if it is no money */
    public MealPayment {
        agreed = Money.of(agreed);
    }
}
