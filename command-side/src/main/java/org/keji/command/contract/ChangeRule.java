package org.keji.command.contract;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How changes and renewals of contracts are agreed on and come to hold (handbook chapter 1). */
public enum ChangeRule implements Rule {
    ONE_CHANGE_AT_A_TIME(
            "CU-19",
            CONFLICT,
            "A contract has one open change at a time.",
            "一份合同同时只有一项未决变更。",
            "Let the open change take effect, or withdraw it.",
            "请待未决变更生效或撤回。",
            "own"),
    CHANGE_STATES_WHY(
            "CU-19",
            INVALID,
            "A change of a contract says why.",
            "合同变更须说明原因。",
            "Say in the reason what has changed.",
            "请在原因中说明变化。",
            "own"),
    CHANGE_CHANGES_SOMETHING(
            "CU-19",
            CONFLICT,
            "A change states other terms than those in force.",
            "变更须与现行条款不同。",
            "State the terms as they shall be.",
            "请填写变更后的条款。",
            "own"),
    CHANGE_IS_OPEN(
            "CU-19",
            CONFLICT,
            "Only an open change is answered, notified or withdrawn.",
            "仅未决的变更可以答复、通知或撤回。",
            "Read what became of the change, or check its number.",
            "请查阅该变更的结果或核对编号。",
            "own"),
    SIDE_ANSWERS_ONCE(
            "CU-19",
            CONFLICT,
            "A side that has agreed does not answer again.",
            "已同意的一方不再答复。",
            "Wait for the other side, or withdraw what was proposed.",
            "请等待另一方，或撤回提议。",
            "D1g4.1–4.5"),
    ANOTHER_AGREES_FOR_THE_HOUSE(
            "SOD",
            FORBIDDEN,
            "Nobody agrees for the house to what they proposed themselves.",
            "不得代表本方同意本人的提议。",
            "Leave it to another service manager.",
            "请由其他客户服务部经理答复。",
            "own"),
    REFUSAL_STATES_WHY(
            "CU-19",
            INVALID,
            "Refusing or taking back what was proposed has a reason.",
            "拒绝或撤回提议须说明原因。",
            "Say in the reason why.",
            "请填写原因。",
            "own"),
    BOTH_SIDES_AGREE_FIRST(
            "CU-19",
            CONFLICT,
            "Departments are told of a change that both sides have agreed to.",
            "双方同意变更后方可通知部门。",
            "Record what the side that is missing says.",
            "请登记尚缺一方的答复。",
            "D1g4.1–4.5"),
    CHANGE_IS_NOTIFIED_ONCE(
            "CU-19",
            CONFLICT,
            "Departments are told of a change once.",
            "变更只通知部门一次。",
            "Wait for their answers.",
            "请等待各部门答复。",
            "own"),
    DEPARTMENTS_ARE_TOLD_FIRST(
            "CU-19",
            CONFLICT,
            "A department answers a change it was told of in writing.",
            "部门在收到书面变更通知后答复。",
            "Have the departments told first.",
            "请先通知各部门。",
            "D1g4.1–4.5"),
    ONLY_MAJOR_CHANGES_ARE_REVIEWED(
            "CU-19",
            CONFLICT,
            "Only a major change is reviewed again.",
            "仅重大变更须重新评审。",
            "Acknowledge the change instead.",
            "请改为确认知悉。",
            "D1g4.1–4.5"),
    CONTRACT_HAS_AN_END(
            "CU-19",
            CONFLICT,
            "Only a contract that has an end is renewed.",
            "仅有期限的合同可以续签。",
            "Leave it; it goes on until it is fulfilled or given up.",
            "无需续签；合同持续有效。",
            "own"),
    ONE_RENEWAL_AT_A_TIME(
            "CU-19",
            CONFLICT,
            "A renewal is announced once, until it is declined.",
            "续签只预告一次，除非被拒绝。",
            "Record what both sides say to it.",
            "请登记双方的答复。",
            "own"),
    RENEWAL_ENDS_LATER(
            "CU-19",
            INVALID,
            "A renewed contract ends later than before.",
            "续签后的终止日须晚于原终止日。",
            "Name a later last day.",
            "请填写更晚的最后一日。",
            "own"),
    RENEWAL_IS_ANNOUNCED_FIRST(
            "CU-19",
            CONFLICT,
            "A renewal is answered once it was announced.",
            "续签预告后方可答复。",
            "Announce the renewal first.",
            "请先预告续签。",
            "own");

    private final RuleText text;

    ChangeRule(
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
