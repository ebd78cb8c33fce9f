package org.keji.kernel.value;

import java.util.List;

/**
 * What a customer bought, as far as it counts.
 *
 * @param knownTo the position of the log up to which every purchase is among them
 */
public record Purchased(List<Bought> purchases, long knownTo) {

    public static final Purchased NONE = new Purchased(List.of(), 0);

    public Purchased {
        purchases = List.copyOf(purchases);
    }
}
