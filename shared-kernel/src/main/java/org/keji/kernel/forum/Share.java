package org.keji.kernel.forum;

import org.keji.kernel.customer.Stratum;

/**
 * How much of a list falls to one stratum.
 *
 * @param customers how many are served
 * @param invited how many of them are on the list
 */
public record Share(Stratum stratum, int customers, int invited) {}
