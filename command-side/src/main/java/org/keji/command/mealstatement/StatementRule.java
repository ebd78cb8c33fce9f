package org.keji.command.mealstatement;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How bills of restaurants are held against the meals of the house (handbook chapter 3). */
public enum StatementRule implements Rule {
    STATEMENT_HAS_ROWS(
            "HO-06",
            INVALID,
            "The bill of a restaurant has rows.",
            "餐厅账单须有明细。",
            "Send it with its rows; where the restaurant asks for nothing there is nothing to import.",
            "请附明细；餐厅未请款的无须导入。",
            "D0⑤b§8"),
    MONTH_IS_OVER(
            "HO-06",
            INVALID,
            "The bill of a month is imported on its last day or later.",
            "月度账单于当月最后一日起导入。",
            "Wait for the end of the month.",
            "请待月末。",
            "D0⑤b§8"),
    ROW_LIES_IN_ITS_MONTH(
            "HO-06",
            INVALID,
            "Every row is of a day of that month.",
            "每行日期须在该月之内。",
            "Check the date; what is of another month belongs on its bill.",
            "请核对日期；其他月份的列入当月账单。",
            "own"),
    STATEMENT_IS_OPEN(
            "HO-06",
            CONFLICT,
            "What finance has signed is not changed.",
            "已结算的月份不再变更。",
            "Read how it was settled.",
            "请查阅结算结果。",
            "D0⑤b§8"),
    DIFFERENCE_WAS_FOUND(
            "HO-06",
            MISSING,
            "A difference that is reviewed was found.",
            "所复核的差异已列出。",
            "Check its number among those of the bill.",
            "请核对差异序号。",
            "own"),
    DIFFERENCE_IS_REVIEWED_ONCE(
            "HO-06",
            CONFLICT,
            "A difference is reviewed once.",
            "差异只复核一次。",
            "Read what was said to it; a bill that is imported again is reviewed anew.",
            "请查阅复核意见；重新导入后重新复核。",
            "own"),
    ANOTHER_REVIEWS(
            "SOD",
            FORBIDDEN,
            "Nobody reviews what differs at a meal they asked for.",
            "申请人不得复核本人招待的差异。",
            "Ask another service supervisor or manager.",
            "请由其他主管或经理复核。",
            "own"),
    REVIEW_SAYS_WHY(
            "HO-06",
            INVALID,
            "What is said to a difference has a reason.",
            "差异复核须说明理由。",
            "Say in the reason how it came about.",
            "请填写原因。",
            "D0⑤b§8"),
    AGREED_IS_OF_ONE_MEAL(
            "HO-06",
            INVALID,
            "An amount is agreed where the difference is of one meal that has a row.",
            "仅对有对应明细的单次用餐核定金额。",
            "Leave the amount out.",
            "请勿填写金额。",
            "own"),
    EVERY_DIFFERENCE_IS_REVIEWED(
            "HO-06",
            CONFLICT,
            "Finance signs when every difference is reviewed.",
            "全部差异复核后方可结算。",
            "Have the open ones reviewed first.",
            "请先复核其余差异。",
            "D0⑤b§8"),
    ANOTHER_SETTLES(
            "SOD",
            FORBIDDEN,
            "Nobody settles what they asked for, approved, stated, signed, imported or reviewed.",
            "申请、批准、报账、签字、导入或复核人不得结算。",
            "Ask another finance officer.",
            "请由其他财务人员结算。",
            "own");

    private final RuleText text;

    StatementRule(
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
