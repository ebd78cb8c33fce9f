package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How a customer is classified, and why that changes (CU-05 to CU-16). */
public enum RelationRule implements Rule {
    CLASSIFICATION_STATES_WHY(
            "CU-05",
            INVALID,
            "Every change of a classification keeps its reason.",
            "客户分类的每次变更均须说明原因。",
            "Say in the reason what the change rests on.",
            "请在原因中说明变更依据。",
            "D1l§4, D2b§4, §7.1"),
    ON_THE_KEY_LIST_ONCE(
            "CU-05",
            CONFLICT,
            "A customer is put on the key list once.",
            "客户只列入重点名单一次。",
            "Take the customer off the list first, to put them on another.",
            "如需改列其他名单，请先移出。",
            "D2b§4"),
    IS_ON_THE_KEY_LIST(
            "CU-05",
            CONFLICT,
            "Only who is on the key list is taken off it.",
            "仅名单内客户可移出重点名单。",
            "Read the card; the customer is not on the list.",
            "请查阅客户卡；该客户不在名单内。",
            "D2b§4"),
    FUNNEL_STEP_BY_STEP(
            "CU-10",
            CONFLICT,
            "The way to a customer is gone step by step.",
            "客户开发逐步推进。",
            "Say the next step; back, lost and begun again are said with a reason.",
            "请填写下一步；退回、流失与重新开发须说明原因。",
            "D2b§5"),
    FUNNEL_BACK_STATES_WHY(
            "CU-10",
            INVALID,
            "A step back, a loss and a new beginning have a reason.",
            "退回、流失与重新开发须说明原因。",
            "Say in the reason what happened.",
            "请在原因中说明情况。",
            "D2b§5"),
    CREDIT_STATES_ITS_CAUSE(
            "CU-14",
            INVALID,
            "A change of credit is recorded with its cause.",
            "信用变更须记录原因。",
            "Say in the reason what was seen.",
            "请在原因中说明情况。",
            "D0①§6"),
    BAD_CREDIT_HAS_NO_TERMS(
            "CU-14",
            INVALID,
            "Bad credit suspends credit days and discount.",
            "信用不良时暂停账期与折扣。",
            "Set both to 0, or find the credit better.",
            "请将账期与折扣设为0，或调整信用评价。",
            "own");

    private final RuleText text;

    RelationRule(
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
