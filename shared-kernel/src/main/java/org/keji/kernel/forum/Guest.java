package org.keji.kernel.forum;

import org.keji.kernel.customer.Stratum;
import org.keji.kernel.identity.CustomerId;

/** A customer who was drawn, and for which stratum. */
public record Guest(CustomerId customerId, Stratum stratum) {}
