package org.keji.command.purchase;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How purchases are recorded, corrected and reversed (handbook chapter 1). */
public enum PurchaseRule implements Rule {
    PURCHASE_LIES_IN_THE_PAST(
            "CU-13",
            INVALID,
            "A purchase is recorded on its day or after it.",
            "购买须在当日或之后登记。",
            "Check the day of the purchase.",
            "请核对购买日期。",
            "own"),
    PURCHASE_BRINGS_MONEY(
            "CU-13",
            INVALID,
            "The amount of a purchase is more than nothing.",
            "购买金额须大于零。",
            "Give the amount in CNY; to take a purchase back, reverse it.",
            "请填写人民币金额；如需撤回购买，请冲销。",
            "D2, D4§5.2"),
    PURCHASE_COST_IS_NOT_NEGATIVE(
            "CU-13",
            INVALID,
            "What a purchase costs the house is nothing or more.",
            "购买成本不得为负。",
            "Give the cost in CNY, or 0.",
            "请填写人民币成本，或填0。",
            "D2, D4§5.2"),
    PURCHASE_IS_RECORDED_ONCE(
            "CU-13",
            CONFLICT,
            "One outside reference stands for one purchase that counts.",
            "同一外部单号只对应一笔有效购买。",
            "Look for the purchase that has it; correct or reverse that one.",
            "请查找已有该单号的购买，予以更正或冲销。",
            "own"),
    PURCHASE_COUNTS(
            "CU-13",
            CONFLICT,
            "A purchase that was reversed stays as it is.",
            "已冲销的购买不再变更。",
            "Record the purchase anew.",
            "请重新登记该购买。",
            "own"),
    CHANGE_OF_A_PURCHASE_STATES_WHY(
            "CU-13",
            INVALID,
            "A correction or reversal of a purchase says why.",
            "更正或冲销购买须说明原因。",
            "Say in the reason what was wrong, or why it is taken back.",
            "请在原因中说明有误之处或冲销缘由。",
            "own"),
    REVERSAL_FOLLOWS_THE_PURCHASE(
            "CU-13",
            INVALID,
            "A purchase is reversed on its day or after it.",
            "冲销须在购买当日或之后。",
            "Check when it was taken back.",
            "请核对冲销时间。",
            "own"),
    REVERSAL_LIES_IN_THE_PAST(
            "CU-13",
            INVALID,
            "A purchase was reversed before that is registered.",
            "冲销须发生在登记之前。",
            "Check when it was taken back.",
            "请核对冲销时间。",
            "own");

    private final RuleText text;

    PurchaseRule(
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
