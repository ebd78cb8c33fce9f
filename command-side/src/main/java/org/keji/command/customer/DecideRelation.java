package org.keji.command.customer;

import static org.keji.command.customer.RelationRule.BAD_CREDIT_HAS_NO_TERMS;
import static org.keji.command.customer.RelationRule.CLASSIFICATION_STATES_WHY;
import static org.keji.command.customer.RelationRule.CREDIT_STATES_ITS_CAUSE;
import static org.keji.command.customer.RelationRule.FUNNEL_BACK_STATES_WHY;
import static org.keji.command.customer.RelationRule.FUNNEL_STEP_BY_STEP;
import static org.keji.command.customer.RelationRule.IS_ON_THE_KEY_LIST;
import static org.keji.command.customer.RelationRule.ON_THE_KEY_LIST_ONCE;

import java.time.Instant;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.RelationCommand.ChangeCredit;
import org.keji.command.customer.RelationCommand.MarkCustomer;
import org.keji.command.customer.RelationCommand.MoveInFunnel;
import org.keji.command.customer.RelationCommand.PlaceInPortfolio;
import org.keji.command.customer.RelationCommand.PutOnKeyList;
import org.keji.command.customer.RelationCommand.TakeOffKeyList;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.RelationEvent.CreditChanged;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.FunnelMoved;
import org.keji.kernel.customer.RelationEvent.KeyListed;
import org.keji.kernel.customer.RelationEvent.KeyUnlisted;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.decision.DecisionContext;

/** How a customer is classified; every change keeps its reason (CU-05 to CU-16). */
final class DecideRelation {

    private DecideRelation() {}

    static KeyListed list(Known state, PutOnKeyList command, DecisionContext context) {
        Instant at = reasoned(state, context);
        context.require(ON_THE_KEY_LIST_ONCE, !state.relation().keyListed(), "/list");
        return new KeyListed(command.customerId(), at, command.list());
    }

    static KeyUnlisted unlist(Known state, TakeOffKeyList command, DecisionContext context) {
        Instant at = reasoned(state, context);
        context.require(IS_ON_THE_KEY_LIST, state.relation().keyListed(), "");
        return new KeyUnlisted(command.customerId(), at);
    }

    static FunnelMoved move(Known state, MoveInFunnel command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.CHANGE_STANDING, context);
        FunnelStage before = state.relation().funnel();
        boolean isNext = before.leadsTo(command.stage());
        context.require(FUNNEL_STEP_BY_STEP, isNext || turns(before, command.stage()), "/stage");
        context.require(FUNNEL_BACK_STATES_WHY, isNext || context.givesReason(), "/reason");
        return new FunnelMoved(command.customerId(), at, command.stage());
    }

    /** Back, lost, or begun again before anything was agreed; who was converted is a customer, and lost otherwise. */
    private static boolean turns(FunnelStage before, FunnelStage stage) {
        return switch (before) {
            case CONVERTED -> false;
            case LOST -> stage.compareTo(FunnelStage.CONTACTED) <= 0;
            case IDENTIFIED, SCREENED, CONTACTED, NEED_CONFIRMED, NEGOTIATING, CONTRACT_SIGNED ->
                stage == FunnelStage.LOST || stage.compareTo(before) < 0;
        };
    }

    static CreditChanged credit(Known state, ChangeCredit command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.CHANGE_CREDIT, context);
        context.require(CREDIT_STATES_ITS_CAUSE, context.givesReason(), "/reason");
        boolean isBad = command.credit() == Credit.BAD;
        context.require(BAD_CREDIT_HAS_NO_TERMS, !isBad || command.creditDays() == 0, "/creditDays");
        context.require(BAD_CREDIT_HAS_NO_TERMS, !isBad || command.discount().signum() == 0, "/discount");
        return new CreditChanged(command.customerId(), at, command.credit(), command.creditDays(), command.discount());
    }

    static PortfolioPlaced place(Known state, PlaceInPortfolio command, DecisionContext context) {
        Instant at = reasoned(state, context);
        Quadrant quadrant = Quadrant.of(command.attractiveness(), command.position());
        return new PortfolioPlaced(command.customerId(), at, command.attractiveness(), command.position(), quadrant);
    }

    static CustomerMarked mark(Known state, MarkCustomer command, DecisionContext context) {
        Instant at = reasoned(state, context);
        return new CustomerMarked(
                command.customerId(), at, command.vip(), command.greenChannel(), command.onSiteService());
    }

    private static Instant reasoned(Known state, DecisionContext context) {
        Instant at = Ground.require(state, Permission.CHANGE_STANDING, context);
        context.require(CLASSIFICATION_STATES_WHY, context.givesReason(), "/reason");
        return at;
    }
}
