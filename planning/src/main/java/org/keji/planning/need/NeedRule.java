package org.keji.planning.need;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What has to be so before a plan is filled with who is due. */
public enum NeedRule implements Rule {
    MONTH_HAS_A_WORKING_DAY(
            "VP-05",
            RuleKind.CONFLICT,
            "Visits are planned for days that are worked.",
            "拜访只能安排在工作日。",
            "Name a month with a working day left, or correct the calendar.",
            "请选择尚有工作日的月份，或更正日历。",
            "D0④§6–17");

    private final RuleText text;

    NeedRule(
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
