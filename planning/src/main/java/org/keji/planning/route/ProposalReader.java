package org.keji.planning.route;

import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Reach;
import org.springframework.stereotype.Component;

/** Finds proposals for those they concern: whose visits are routed, and whoever plans for everybody. */
@Component
class ProposalReader {

    private final ProposalStore store;

    ProposalReader(ProposalStore store) {
        this.store = store;
    }

    static Reach reach(Actor actor) {
        return Reach.of(actor, Permission.PLAN_VISITS);
    }

    /** @throws Refusal if there is none, or it does not concern the actor */
    ProposalRow find(String id, Actor actor) {
        ProposalRow row = store.find(id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        if (!reach(actor).covers(null, row.managers().toArray(String[]::new))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return row;
    }
}
