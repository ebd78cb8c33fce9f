package org.keji.kernel.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A purchase that counts, as far as value is concerned.
 *
 * @param on the day of the purchase
 * @param amount what the customer pays, CNY
 * @param cost what it costs the house, CNY
 */
public record Bought(LocalDate on, BigDecimal amount, BigDecimal cost) {}
