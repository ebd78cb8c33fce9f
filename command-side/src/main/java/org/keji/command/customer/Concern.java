package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What holds of everything that concerns a customer and is no part of the card: promises, gifts, contracts. */
public enum Concern implements Rule {
    CUSTOMER_HAS_A_CARD(
            "CU-01",
            INVALID,
            "What concerns a customer names one who has a card.",
            "与客户有关的事项须指明已建卡的客户。",
            "Look for the customer's card, or make one first.",
            "请查找客户卡，或先建卡。",
            "D0①§17–23"),
    CUSTOMER_IS_SERVED(
            "CU-12",
            CONFLICT,
            "Nothing new begins with a customer who is out of service.",
            "不得与已停用的客户开始新的事项。",
            "Take the customer back into service first.",
            "请先恢复该客户。",
            "D0④§11"),
    CUSTOMER_IS_ONES_OWN(
            "CU-08",
            FORBIDDEN,
            "An account manager acts for their own customers.",
            "客户经理只为自己的客户办事。",
            "Ask the account manager of this customer, or the service manager.",
            "请联系该客户的客户经理或客户服务部经理。",
            "D3grp三");

    private final RuleText text;

    Concern(
            String id,
            RuleKind kind,
            String sentence,
            String sentenceChinese,
            String remedy,
            String remedyChinese,
            String citation) {
        this.text = RuleText.of(id, kind, sentence, sentenceChinese, remedy, remedyChinese, citation);
    }

    @Override
    public RuleText text() {
        return text;
    }

    /**
     * The customer of something new, whom the actor may act for.
     *
     * @param permission whose reach says for whom the actor may act
     * @throws org.keji.kernel.rule.Refusal if there is no such customer, the customer is no longer served, or is
     *     another account manager's
     */
    public static KnownCustomer served(CustomerId id, Permission permission, DecisionContext context) {
        KnownCustomer customer = known(id, permission, context);
        context.require(CUSTOMER_IS_SERVED, customer.active(), "/customerId");
        return customer;
    }

    /**
     * The customer of something that goes on, whom the actor may act for, served or not.
     *
     * @throws org.keji.kernel.rule.Refusal if there is no such customer, or it is another account manager's
     */
    public static KnownCustomer known(CustomerId id, Permission permission, DecisionContext context) {
        KnownCustomer customer = context.customer(id, CUSTOMER_HAS_A_CARD, "/customerId");
        // Software passes on what somebody did who might; it has no customers of its own.
        boolean reaches = context.actor().software() || permission.reachOf(context.actor()) == Scope.ANY;
        boolean isOwn = context.actor().is(customer.accountManager());
        context.require(CUSTOMER_IS_ONES_OWN, isOwn || reaches, "/customerId");
        return customer;
    }

    /**
     * Whoever turns to the house may be a customer, served or not and whoever's, or nobody the house knows; but a
     * customer who is named has a card.
     *
     * @throws org.keji.kernel.rule.Refusal if a customer is named who has none
     */
    public static void requireCard(@Nullable CustomerId id, DecisionContext context) {
        if (id != null) {
            context.customer(id, CUSTOMER_HAS_A_CARD, "/customerId");
        }
    }
}
