package org.keji.kernel.customer;

import java.util.Map;
import org.keji.kernel.identity.CustomerId;

/**
 * All customers who are served (CU-12), each with its stratum: the frame from which lists are drawn (VP-11).
 *
 * @param knownTo the position of the log up to which this is known; replayed up to there, it is the same again
 */
public record Served(Map<CustomerId, Stratum> customers, long knownTo) {

    public static final Served NONE = new Served(Map.of(), 0);

    public Served {
        customers = Map.copyOf(customers);
    }
}
