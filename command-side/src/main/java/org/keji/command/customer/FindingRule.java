package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What was found out with a customer, and how that is taken back (CU-17). */
public enum FindingRule implements Rule {
    FINDING_EXISTS(
            "CU-17",
            MISSING,
            "Only a finding that was noted is withdrawn.",
            "只能撤回已登记的信息。",
            "Look for its number among the findings of the customer.",
            "请在该客户的信息记录中查找编号。",
            "own"),
    WHO_NOTED_IT_WITHDRAWS_IT(
            "CU-17",
            FORBIDDEN,
            "Who noted a finding withdraws it.",
            "由登记人撤回所登记的信息。",
            "Ask who noted it, or the service manager; or note what you found out beside it.",
            "请联系登记人或客户服务部经理，或另行登记。",
            "own"),
    FINDING_STANDS(
            "CU-17",
            CONFLICT,
            "A finding is withdrawn once.",
            "信息只能撤回一次。",
            "Nothing is to be done; it is withdrawn.",
            "无需处理；该信息已撤回。",
            "own"),
    WITHDRAWAL_FOLLOWS_THE_NOTE(
            "CU-17",
            INVALID,
            "A finding is withdrawn after it was noted.",
            "信息须在登记之后撤回。",
            "Check when it was withdrawn.",
            "请核对撤回时间。",
            "own"),
    WITHDRAWAL_STATES_WHY(
            "CU-17",
            INVALID,
            "Withdrawing a finding has a reason.",
            "撤回信息须说明原因。",
            "Say in the reason what was wrong, or what has changed.",
            "请在原因中说明有误或变化之处。",
            "own");

    private final RuleText text;

    FindingRule(
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
