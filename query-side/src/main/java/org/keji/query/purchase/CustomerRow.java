package org.keji.query.purchase;

import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Recorded;

/**
 * A customer, as far as purchases and their value are concerned.
 *
 * @param accountManager who looks after the customer, and so sees the purchases
 * @param active whether the customer is served, and so compared with others (CU-12)
 */
public record CustomerRow(String customerId, String accountManager, boolean active, long position) {

    static CustomerRow of(CustomerRegistered e) {
        return new CustomerRow(e.stream(), e.accountManager(), true, 0);
    }

    CustomerRow served(boolean isServed, Recorded recorded) {
        return new CustomerRow(customerId, accountManager, isServed, Math.max(position, recorded.position()));
    }

    CustomerRow keptBy(String another, Recorded recorded) {
        return new CustomerRow(customerId, another, active, Math.max(position, recorded.position()));
    }

    /** @throws Refusal if what concerns this customer is not for the asker to see */
    public void requireSeen(Reach reach) {
        if (!reach.covers(null, accountManager)) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
    }
}
