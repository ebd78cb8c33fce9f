package org.keji.query.customer;

import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.stereotype.Component;

/** Whether somebody may see what concerns a customer: whoever may see the card may (DP-01). */
@Component
public final class CustomerSight {

    private final Reading reading;

    CustomerSight(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param moment the point in time of the question; whose the customer is now says who may ask about any
     * @throws Refusal if there is no such customer, or it is not the actor's to see
     */
    public void require(String customer, Moment moment, Actor actor, Permission permission) {
        Moment now = new Moment(null, null, moment.minPosition());
        CustomerRow card = reading.read(CustomerProjection.NAME, now, sql -> CustomerStore.find(sql, now, customer))
                .body()
                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        if (!card.isIn(Reach.of(actor, permission))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
    }
}
