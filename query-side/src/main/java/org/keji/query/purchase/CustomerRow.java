package org.keji.query.purchase;

import org.keji.kernel.actor.Actor;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.personal.Level;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Recorded;

/**
 * A customer, as far as purchases and their value are concerned.
 *
 * @param kind organisation or person
 * @param accountManager who looks after the customer, and so sees the purchases
 * @param active whether the customer is served, and so compared with others (CU-12)
 */
public record CustomerRow(String customerId, String kind, String accountManager, boolean active, long position) {

    static CustomerRow of(CustomerRegistered e) {
        return new CustomerRow(e.stream(), CustomerKind.ORGANISATION.code(), e.accountManager(), true, 0);
    }

    static CustomerRow of(PersonRegistered e) {
        return new CustomerRow(e.stream(), CustomerKind.PERSON.code(), e.accountManager(), true, 0);
    }

    CustomerRow served(boolean isServed, Recorded recorded) {
        return new CustomerRow(customerId, kind, accountManager, isServed, Math.max(position, recorded.position()));
    }

    CustomerRow keptBy(String another, Recorded recorded) {
        return new CustomerRow(customerId, kind, another, active, Math.max(position, recorded.position()));
    }

    /** What a person spends is of their finances, which not everybody is told who is told of purchases (DP-06). */
    boolean tellsAmounts(Actor actor) {
        return !isPerson() || Level.FINANCES.opensTo(actor);
    }

    private boolean isPerson() {
        return kind.equals(CustomerKind.PERSON.code());
    }

    /** @throws Refusal if what the customer is worth is not for the asker to see */
    public void requireTold(Reach reach) {
        requireSeen(reach);
        if (!tellsAmounts(reach.actor())) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
    }

    /** @throws Refusal if what concerns this customer is not for the asker to see */
    void requireSeen(Reach reach) {
        if (!reach.covers(null, accountManager)) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
    }
}
