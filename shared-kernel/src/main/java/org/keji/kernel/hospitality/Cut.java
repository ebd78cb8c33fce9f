package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import org.keji.kernel.value.Money;

/** What of a bill the house does not pay, and why. */
public record Cut(CutKind kind, BigDecimal less) {

    /** @throws IllegalArgumentException if it is no money */
    public Cut {
        less = Money.of(less);
    }
}
