package org.keji.command.person;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How a person's data are disclosed, held and erased (handbook chapter 7). */
public enum PersonRule implements Rule {
    ERASURE_IS_REQUESTED_ONCE(
            "DP-03",
            CONFLICT,
            "One request for erasure waits at a time.",
            "同一时间只能有一项待办的删除请求。",
            "Wait for its time, or take it back first.",
            "请等待其到期，或先撤回。",
            "own"),
    REQUEST_SAYS_HOW_IT_CAME(
            "DP-03",
            INVALID,
            "A request for erasure says how it came and how it is known who asked.",
            "删除请求须写明来源及身份核实方式。",
            "Say so in the reason, without naming the person.",
            "请在事由中说明，但不得写出姓名。",
            "PIPL 47, GDPR 17"),
    ERASURE_IS_WAITING(
            "DP-03",
            CONFLICT,
            "Only a request that waits is carried out or taken back.",
            "只有待办的删除请求才能执行或撤回。",
            "Request the erasure, if there is anything to erase.",
            "如有资料需删除，请先提出请求。",
            "own"),
    NOTHING_DEMANDS_THE_DATA(
            "DP-03",
            CONFLICT,
            "A person is erased only when nothing demands that their data stay.",
            "仅在无须保留资料时方可删除。",
            "Have the hold lifted first; the request goes on waiting.",
            "请先解除保留；请求继续等待。",
            "GDPR 17(3)"),
    GRACE_IS_CUT_BY_A_PERSON(
            "DP-03",
            CONFLICT,
            "Software erases when the time of grace is over, never before.",
            "软件仅在宽限期满后执行删除。",
            "Wait for the end of the grace.",
            "请等待宽限期满。",
            "own"),
    ANOTHER_CUTS_THE_GRACE(
            "SOD",
            FORBIDDEN,
            "Whoever registered a request does not cut its time of grace short.",
            "登记删除请求者不得提前结束宽限期。",
            "Ask the general manager, or wait for the end of the grace.",
            "请由总经理办理，或等待宽限期满。",
            "own"),
    CUT_STATES_ITS_REASON(
            "DP-03",
            INVALID,
            "The time of grace is cut short for a reason.",
            "提前结束宽限期须说明理由。",
            "Say why it cannot wait.",
            "请说明不能等待的原因。",
            "own"),
    HOLD_IS_PLACED_ONCE(
            "DP-03", CONFLICT, "One hold stands at a time.", "同一时间只有一项保留。", "Nothing is left to do.", "无需办理。", "own"),
    HOLD_STATES_ITS_REASON(
            "DP-03",
            INVALID,
            "A hold is placed and lifted for a reason.",
            "设置或解除保留须说明理由。",
            "Name the law or the case, and no person.",
            "请写明法律依据或案由，不得写出姓名。",
            "GDPR 17(3)"),
    HOLD_IS_THERE_TO_BE_LIFTED(
            "DP-03",
            CONFLICT,
            "Only a hold that stands is lifted.",
            "只有已设置的保留才能解除。",
            "Nothing is left to do.",
            "无需办理。",
            "own"),
    CONSENT_NAMES_ITS_RECIPIENT(
            "DP-01",
            INVALID,
            "A consent says to whom.",
            "同意须写明接收方。",
            "Name the third party.",
            "请写明第三方。",
            "D1, PIPL 23"),
    CONSENT_NAMES_ITS_PURPOSE(
            "DP-01", INVALID, "A consent says for what.", "同意须写明用途。", "State the purpose.", "请写明用途。", "D1, PIPL 23"),
    CONSENT_LIES_IN_THE_PAST(
            "DP-01",
            INVALID,
            "A consent is recorded after it was given.",
            "同意须在给出之后登记。",
            "Correct the time.",
            "请更正时间。",
            "own"),
    CONSENT_ENDS_AFTER_IT_BEGINS(
            "DP-01",
            INVALID,
            "A consent ends after it begins.",
            "同意的截止时间须晚于开始时间。",
            "Correct the end, or leave it out.",
            "请更正或省略截止时间。",
            "own"),
    CONSENT_WAS_RECORDED(
            "DP-01",
            MISSING,
            "What is withdrawn or rested on was recorded.",
            "所撤回或依据的同意须已登记。",
            "Check the number of the consent.",
            "请核对同意编号。",
            "own"),
    CONSENT_IS_WITHDRAWN_ONCE(
            "DP-01", CONFLICT, "A consent is withdrawn once.", "同意只撤回一次。", "Nothing is left to do.", "无需办理。", "own"),
    DISCLOSURE_RESTS_ON_CONSENT(
            "DP-01",
            FORBIDDEN,
            "Nothing goes to third parties without a consent that holds.",
            "无有效同意不得向第三方提供资料。",
            "Ask the person, and record what they agree to.",
            "请征得本人同意并登记。",
            "D1, D3, D4");

    private final RuleText text;

    PersonRule(
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
