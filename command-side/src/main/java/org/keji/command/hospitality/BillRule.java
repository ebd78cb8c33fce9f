package org.keji.command.hospitality;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How bills of meals are stated, signed and settled (handbook chapter 3). */
public enum BillRule implements Rule {
    MEAL_WAS_HELD(
            "HO-06",
            CONFLICT,
            "The bill of a meal that took place is stated once.",
            "仅对已用餐者报账一次。",
            "Say first that it took place.",
            "请先登记用餐情况。",
            "D0⑤b§8"),
    BILL_COMES_TO_SOMETHING(
            "HO-06",
            INVALID,
            "A bill comes to more than nothing.",
            "账单金额须大于零。",
            "Give what the meal came to in CNY.",
            "请填写账单金额（人民币）。",
            "own"),
    DRINKS_ARE_PART_OF_THE_BILL(
            "HO-03",
            INVALID,
            "Drinks and fruit are a part of the bill.",
            "酒水与水果计入账单总额。",
            "Check both amounts.",
            "请核对两项金额。",
            "D0⑤b§5.5"),
    BILL_IS_OVERDUE(
            "HO-06",
            CONFLICT,
            "A bill is noted as missing once, when its time has passed without one.",
            "逾期未报账时登记一次。",
            "Wait until its time has passed.",
            "请待时限届满。",
            "D0⑤b§8"),
    BILL_AWAITS_A_SIGNATURE(
            "HO-06",
            CONFLICT,
            "A bill that is stated is signed once.",
            "已报账的账单签字一次。",
            "Have it stated first.",
            "请先报账。",
            "D0⑤b§8"),
    ANOTHER_SIGNS_A_BILL(
            "SOD",
            FORBIDDEN,
            "Nobody signs the bill of a meal they asked for, or that they stated.",
            "申请人与报账人不得签字。",
            "Ask another service supervisor or manager.",
            "请由其他主管或经理签字。",
            "own"),
    SIGNED_BILLS_ARE_SETTLED(
            "HO-06",
            CONFLICT,
            "A meal is settled once, after its bill was signed.",
            "账单签字后结算一次。",
            "Have it signed first.",
            "请先办理签字。",
            "D0⑤b§8");

    private final RuleText text;

    BillRule(
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
