package org.keji.kernel.meal;

import java.math.BigDecimal;

/**
 * What a head may cost at a meal (HO-02), CNY.
 *
 * @param most the cap
 * @param guide what it would rather cost; the cap itself where the book has none
 */
public record MealCap(BigDecimal most, BigDecimal guide) {}
