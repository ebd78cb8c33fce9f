package org.keji.command.permit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** Who decides on permits and how, and what becomes of them (PE-04, PE-06, PE-09, PE-10). */
public enum PermitRule implements Rule {
    PERMIT_AWAITS_ITS_REVIEW(
            "PE-04",
            CONFLICT,
            "An application is reviewed once, before anything else is said of it.",
            "申请只审核一次，且先于其他决定。",
            "Read how far the permit has come; a walk-in is consented to instead.",
            "请查阅许可进度；临时来访适用同意程序。",
            "D0⑤a§3"),
    PERMIT_AWAITS_APPROVAL(
            "PE-04",
            CONFLICT,
            "The general manager approves what the department reviewed and left to them.",
            "总经理批准已由部门审核并提交的许可。",
            "Have it reviewed first, or read how far it has come.",
            "请先完成部门审核，或查阅许可进度。",
            "D0⑤a§3"),
    WALK_IN_AWAITS_CONSENT(
            "PE-06",
            CONFLICT,
            "Consent is given once, to who came unannounced.",
            "同意仅适用于临时来访，且只作一次。",
            "Read how far the permit has come; an application is reviewed instead.",
            "请查阅许可进度；申请适用审核程序。",
            "D0⑤a§2.4"),
    DEPARTMENT_CONSENTS_TO_STRANGERS(
            "PE-06",
            FORBIDDEN,
            "To who is of no customer the department consents, and to a customer also their account manager.",
            "非客户来访由部门同意，客户来访亦可由其客户经理同意。",
            "Ask the service supervisor or the service manager.",
            "请联系客户关系主管或客户服务部经理。",
            "D0⑤a§2.4"),
    PERMIT_AWAITS_A_WORD(
            "PE-06",
            CONFLICT,
            "Refused is what nobody granted or ended yet.",
            "只能拒绝尚未批准且未终结的许可。",
            "Read how far the permit has come; what was granted is revoked.",
            "请查阅许可进度；已批准的应予撤销。",
            "D0⑤a§2.5"),
    ANOTHER_DECIDES_ON_A_PERMIT(
            "SOD",
            FORBIDDEN,
            "Nobody decides on a permit they asked for, or approves what they reviewed.",
            "申请人不得决定本人申请，审核人不得批准本人审核的许可。",
            "Ask another who may decide.",
            "请由其他有权人员决定。",
            "own"),
    PERMIT_IS_DECIDED_WITH_A_REASON(
            "PE-04",
            INVALID,
            "Reviewing, approving, consenting and refusing have a reason.",
            "审核、批准、同意和拒绝均须说明理由。",
            "Say in the reason why.",
            "请填写理由。",
            "D0⑤a§3"),
    REFUSAL_NAMES_ITS_CLAUSE(
            "PE-06",
            INVALID,
            "A refusal names the rule it rests on, PE-01 to PE-11.",
            "拒绝须注明所依据的规则，PE-01至PE-11。",
            "Name the clause, such as PE-06.",
            "请注明条款，例如PE-06。",
            "own"),
    PERMIT_IS_CHANGED_WITH_A_REASON(
            "PE-10",
            INVALID,
            "What changes a permit, loses a badge or turns a visitor away has a reason.",
            "变更许可、证件遗失和谢绝入内均须说明理由。",
            "Say in the reason why.",
            "请填写理由。",
            "own"),
    PERMIT_HOLDS(
            "PE-06",
            CONFLICT,
            "The gate lets in, and notices go, by a permit that was granted and has not come to its end.",
            "入场和通知须凭已批准且未终结的许可。",
            "Read how far the permit has come.",
            "请查阅许可进度。",
            "D0⑤a§2.4"),
    EXTENSION_IS_LATER(
            "PE-10",
            INVALID,
            "A permit that is extended holds longer than before, and longer than now.",
            "延长后的许可须晚于原期限和当前时间。",
            "Give a later time.",
            "请填写更晚的时间。",
            "own"),
    RECEPTION_WAS_SET(
            "PE-09",
            CONFLICT,
            "A reception is changed once a review set it, until the permit comes to its end.",
            "接待安排须经审核确定后、许可终结前变更。",
            "Have the permit reviewed first; a walk-in has no reception.",
            "请先完成审核；临时来访无接待安排。",
            "D0⑤a§8"),
    RECEPTION_FITS_ITS_ROOM(
            "PE-09",
            INVALID,
            "Visitors are received in a room of the policy book that seats them, or in none.",
            "接待会议室须为制度所列且座位足够，或不用会议室。",
            "Choose a larger room, or leave it out.",
            "请选用更大的会议室，或留空。",
            "D0⑤a§8"),
    PERMIT_WAS_USED(
            "PE-10",
            CONFLICT,
            "A permit is closed once, after somebody came by it.",
            "许可须有人到访后办结，且只办结一次。",
            "Read how far it has come; one nobody used is withdrawn, or its time goes by.",
            "请查阅许可进度；无人到访的可撤回或待其过期。",
            "own"),
    NOBODY_IS_INSIDE(
            "PE-07",
            CONFLICT,
            "A permit is closed when everybody has left.",
            "所有访客离开后方可办结许可。",
            "Look who is inside, and let them out.",
            "请核对在内访客并放行离开。",
            "D0⑤a§5"),
    BADGES_ARE_BACK(
            "PE-07",
            CONFLICT,
            "A permit is closed when every badge is back or reported lost.",
            "所有证件收回或报失后方可办结许可。",
            "Take the badges back, or say which are lost.",
            "请收回证件，或报失。",
            "D0⑤a§5"),
    PERMIT_HAS_EXPIRED(
            "PE-10",
            CONFLICT,
            "A permit expires once its time has gone by and nobody decided on it.",
            "许可在其时间已过且无人决定时过期。",
            "Nothing is to be done: the due list is behind.",
            "无需处理，待办清单稍后更新。",
            "own"),
    NOBODY_CAME(
            "PE-10",
            CONFLICT,
            "Nobody came once the time of a granted permit has gone by without anybody.",
            "已批准许可的时间已过而无人到访方记为未到访。",
            "Nothing is to be done: the due list is behind.",
            "无需处理，待办清单稍后更新。",
            "own");

    private final RuleText text;

    PermitRule(
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
