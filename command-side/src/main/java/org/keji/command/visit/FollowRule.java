package org.keji.command.visit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What holds of what follows from a visit (VP-09). */
public enum FollowRule implements Rule {
    FINDING_AWAITS_AN_ANSWER(
            "VP-09",
            CONFLICT,
            "A finding that a department was told of is answered once.",
            "已转交部门的拜访发现只答复一次。",
            "Read what it was answered, or check its number.",
            "请查阅已有答复，或核对编号。",
            "D1d4.4.2"),
    ITS_DEPARTMENT_ANSWERS_A_FINDING(
            "VP-09",
            FORBIDDEN,
            "A finding is answered by the department it concerns.",
            "拜访发现由相关部门答复。",
            "Ask that department, or the service manager.",
            "请由该部门或客户服务部经理答复。",
            "D1d4.4.2"),
    ANSWER_IS_OVERDUE(
            "VP-09",
            CONFLICT,
            "An answer to a finding is missed when its time has passed without one, and once.",
            "逾期未答复时记为缺答，且只记一次。",
            "Wait until its time has passed.",
            "请待期限届满。",
            "own"),
    NEXT_WAITS_FOR_ANOTHER_MONTH(
            "VP-09",
            CONFLICT,
            "What was agreed for another month is left open for the account manager once.",
            "约定于其他月份的拜访只转为待安排一次。",
            "Plan the visit in the month it was agreed for.",
            "请在约定月份安排该拜访。",
            "D1l§5.3");

    private final RuleText text;

    FollowRule(
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
