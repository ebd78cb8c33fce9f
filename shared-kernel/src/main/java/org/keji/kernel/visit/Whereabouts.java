package org.keji.kernel.visit;

import java.math.BigDecimal;

/**
 * Where a visit began or ended, as the account manager says it; nothing else is recorded of where they are.
 *
 * @param latitude in degrees, from -90 to 90
 * @param longitude in degrees, from -180 to 180
 */
public record Whereabouts(BigDecimal latitude, BigDecimal longitude, ReferenceSystem system) {}
