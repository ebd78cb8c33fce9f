package org.keji.kernel.hospitality;

import java.math.BigDecimal;

/**
 * What a meal comes to, held against one limit of the policy book. Amounts are rounded against the meal, so that
 * comparing them is exact.
 *
 * @param most the limit as the book had it, CNY or persons
 * @param reached what it comes to, in the same unit
 * @param strict whether the limit binds; else going over it is recorded as a warning
 */
public record MealMeasure(MealLimit limit, BigDecimal most, BigDecimal reached, boolean strict) {

    /** The limit itself is kept. */
    public boolean keeps() {
        return reached.compareTo(most) <= 0;
    }

    /** Over a limit that does not bind. */
    public boolean warns() {
        return !strict && !keeps();
    }

    /** Over a limit that binds. */
    public boolean forbids() {
        return strict && !keeps();
    }
}
