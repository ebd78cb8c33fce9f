package org.keji.kernel.customer;

import java.util.Optional;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.value.Purchased;

/** Whom the house knows as customers. */
@FunctionalInterface
public interface Customers {

    /** For decisions that are about no customer. */
    Customers NONE = _ -> Optional.empty();

    /** The customer as the log has it now; empty if nobody was registered under this id. */
    Optional<KnownCustomer> find(CustomerId customer);

    /** What the customer bought, as the log has it now. */
    default Purchased bought(CustomerId customer) {
        return Purchased.NONE;
    }

    /** All customers who are served, as the log has them now. */
    default Served served() {
        return Served.NONE;
    }
}
