package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleText;

/** What holds of where customers are and when they receive visitors (handbook chapter 2). */
public enum WhereaboutsRule implements Rule {
    VISITING_TIME_ENDS_AFTER_IT_BEGINS(
            "VP-05",
            "A time at which a customer receives visitors ends after it begins, on the same day.",
            "客户接待时间的结束须晚于同日的开始。",
            "Put the times right; what goes on past midnight is two times.",
            "请更正时间；跨午夜的时间请分为两段。",
            "D0④§6–17"),
    VISITING_TIMES_ARE_APART(
            "VP-05",
            "No two times at which a customer receives visitors share a moment.",
            "客户的各接待时间段不得重叠。",
            "Put the two together.",
            "请合并重叠的时间段。",
            "D0④§6–17"),
    OUTLET_IS_OF_A_KIND_OF_THE_BOOK(
            "VP-14",
            "An outlet is of a kind the policy book knows, for it fills its share of a day.",
            "网点类型须为制度所列类型，以便计算每日拜访量。",
            "Name one of the kinds of OUTLET_KINDS, or have the book know another.",
            "请填写OUTLET_KINDS所列类型，或在制度中增列。",
            "D3ka");

    private final RuleText text;

    WhereaboutsRule(
            String id, String sentence, String sentenceChinese, String remedy, String remedyChinese, String citation) {
        this.text = RuleText.of(id, INVALID, sentence, sentenceChinese, remedy, remedyChinese, citation);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
