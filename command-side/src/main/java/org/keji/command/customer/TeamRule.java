package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** Who looks after a customer, and how that changes (CU-02, CU-08). */
public enum TeamRule implements Rule {
    CUSTOMER_GOES_TO_ANOTHER(
            "CU-08",
            CONFLICT,
            "A customer is offered to another than who looks after them.",
            "客户须移交给另一位客户经理。",
            "Name another account manager.",
            "请填写另一位客户经理。",
            "D3grp三"),
    CUSTOMER_IS_OFFERED(
            "CU-08",
            CONFLICT,
            "Only a customer who is offered is accepted or declined.",
            "只能接受或拒绝已发起移交的客户。",
            "Read the card; nothing is offered, or somebody has answered.",
            "请查阅客户卡；没有待答复的移交。",
            "D3grp三"),
    WHO_IS_ASKED_ANSWERS(
            "CU-08",
            FORBIDDEN,
            "Who was asked accepts or declines the customer.",
            "由被请求的客户经理答复移交。",
            "Leave it to who was asked, or offer the customer to somebody else.",
            "请由被请求人答复，或改为移交他人。",
            "D3grp三"),
    DECLINING_STATES_WHY(
            "CU-08",
            INVALID,
            "Declining a customer has a reason.",
            "拒绝接手客户须说明原因。",
            "Say in the reason why.",
            "请填写原因。",
            "own"),
    EACH_FUNCTION_ONCE(
            "CU-08",
            INVALID,
            "Each function of the support team is one person's.",
            "支持团队的每项职能由一人担任。",
            "Name one person for each function.",
            "每项职能请填写一人。",
            "D3grp三"),
    FUNCTION_IS_IN_THE_BOOK(
            "CU-08",
            INVALID,
            "A support team has the functions that the policy book lists.",
            "支持团队的职能以政策手册所列为准。",
            "Name a function of the book.",
            "请填写政策手册所列职能。",
            "D3grp三");

    private final RuleText text;

    TeamRule(
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
}
