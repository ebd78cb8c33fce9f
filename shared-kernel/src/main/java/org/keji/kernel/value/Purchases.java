package org.keji.kernel.value;

import org.keji.kernel.identity.CustomerId;

/** What customers bought, as the log has it now. */
@FunctionalInterface
public interface Purchases {

    /** What counts of what one customer bought. */
    Purchased of(CustomerId customer);
}
