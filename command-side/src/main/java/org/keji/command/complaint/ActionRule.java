package org.keji.command.complaint;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** The rules of corrective and preventive actions, in the order of the handbook. */
public enum ActionRule implements Rule {
    ACTION_FOLLOWS_INVESTIGATION(
            "CO-06",
            CONFLICT,
            "An action is planned once the cause is known.",
            "查明原因之后制定措施。",
            "Register the investigation first.",
            "请先登记调查结果。",
            "D1g4.7.2–3, D1p四"),
    ACTION_IS_DUE_LATER(
            "CO-06",
            INVALID,
            "An action is due after it is planned.",
            "措施的期限晚于制定时间。",
            "Name a later time.",
            "请填写更晚的时间。",
            "D1g4.7.2–3, D1p四"),
    ACTION_EXISTS(
            "CO-06",
            MISSING,
            "An action that is addressed was planned.",
            "所指措施已制定。",
            "Check the number of the action.",
            "请核对措施编号。",
            "D1g4.7.2–3, D1p四"),
    DEPARTMENT_CARRIES_OUT(
            "CO-06",
            FORBIDDEN,
            "The responsible department carries an action out.",
            "措施由责任部门执行。",
            "Ask somebody of the department the action names.",
            "请联系责任部门。",
            "D1g4.7.2–3, D1p四"),
    ACTION_IS_OPEN(
            "CO-06",
            CONFLICT,
            "An action is carried out once, until quality finds it ineffective.",
            "措施只执行一次，除非验证无效。",
            "Nothing is left to do until it is verified.",
            "验证之前无需再办理。",
            "D1g4.7.2–3, D1p四"),
    CARRIED_OUT_BEFORE_VERIFIED(
            "CO-06",
            CONFLICT,
            "An action is verified after it was carried out.",
            "措施执行之后方可验证。",
            "Register first that it was carried out.",
            "请先登记执行情况。",
            "D1g4.7.2–3, D1p四"),
    REDO_HAS_A_DATE(
            "CO-06",
            INVALID,
            "An ineffective action is done again by another time.",
            "无效的措施须重定期限。",
            "Name the time by which it is done again.",
            "请填写重新完成的时间。",
            "D1g4.7.2–3, D1p四"),
    OURS_IS_CORRECTED_AND_PREVENTED(
            "CO-06",
            CONFLICT,
            "A complaint of ours has a corrective and a preventive action.",
            "我方责任的投诉须有纠正措施和预防措施。",
            "Plan the action that is missing.",
            "请补充缺少的措施。",
            "D1g4.7.2–3, D1p四"),
    ANOTHER_VERIFIES(
            "SOD",
            FORBIDDEN,
            "Nobody verifies what they carried out, or were to carry out, themselves.",
            "执行人不得验证自己的措施。",
            "Ask another quality officer.",
            "请由其他质管人员验证。",
            "own"),
    ACTION_NAMES_WHO_AND_WHAT(
            "CO-12",
            INVALID,
            "An action names what is done, by which department and which person.",
            "措施须写明内容、责任部门和责任人。",
            "Fill in what is missing.",
            "请补充缺少的内容。",
            "D1k三");

    private final RuleText text;

    ActionRule(
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
