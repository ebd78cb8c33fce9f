package org.keji.command.permit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** Who goes in and out, and with which badge (PE-06, PE-07, PE-10). */
public enum GateRule implements Rule {
    VISITOR_IS_NAMED(
            "PE-01",
            MISSING,
            "A visitor who is addressed is named on the permit.",
            "所指访客须列于该许可。",
            "Check the number among the visitors of the permit.",
            "请核对访客在该许可中的序号。",
            "own"),
    VISITOR_IS_AWAITED(
            "PE-01",
            CONFLICT,
            "A visitor who was struck from a permit does not enter by it.",
            "已取消的访客不得凭该许可入内。",
            "Apply for them with a permit of their own.",
            "请为其另行申请。",
            "own"),
    GATE_OPENS_IN_ITS_TIME(
            "PE-10",
            CONFLICT,
            "The gate opens to a permit in its time.",
            "许可仅在其有效时间内准予入内。",
            "Ask them to wait, or the service department for more time.",
            "请稍候，或请服务部门延长时间。",
            "own"),
    VISITOR_HAS_ONE_BADGE(
            "PE-07",
            CONFLICT,
            "A visitor has one badge at a time.",
            "访客同一时间只持一张证件。",
            "Take back the one they have, or report it lost.",
            "请先收回其证件，或报失。",
            "D0⑤a§5"),
    BADGE_IS_FREE(
            "PE-07",
            CONFLICT,
            "A badge is with one visitor at a time, and with nobody while it is lost.",
            "一张证件同一时间只由一名访客持有，遗失期间不得发放。",
            "Take another badge.",
            "请改用其他证件。",
            "D0⑤a§5"),
    WHO_ENTERS_WEARS_A_BADGE(
            "PE-07",
            INVALID,
            "Who enters has a badge, or is given one then.",
            "入内者须持证件，或当场领取。",
            "Give them a badge.",
            "请发放证件。",
            "D0⑤a§5"),
    WHO_ENTERS_IS_OUTSIDE(
            "PE-07",
            CONFLICT,
            "Who is let in or turned away is outside.",
            "准入或谢绝的访客须在门外。",
            "Look whether they are the one the permit names; let out who is inside first.",
            "请核对是否本人；在内者请先登记离开。",
            "own"),
    WHO_LEAVES_IS_INSIDE(
            "PE-07",
            CONFLICT,
            "Who is let out is inside.",
            "登记离开的访客须在内。",
            "Look whether they are the one the permit names.",
            "请核对是否本人。",
            "own"),
    BADGE_IS_THEIRS(
            "PE-07",
            CONFLICT,
            "A badge that comes back or is lost is the one this visitor was given.",
            "收回或报失的证件须为该访客所持。",
            "Check the number on the badge, and who was given it.",
            "请核对证件号码及领用人。",
            "D0⑤a§5"),
    WHO_IS_INSIDE_KEEPS_THE_BADGE(
            "PE-07",
            CONFLICT,
            "Who is inside keeps the badge until they leave.",
            "在内访客须持证件直至离开。",
            "Let them out, with the badge taken back then.",
            "请登记离开并同时收回证件。",
            "D0⑤a§5"),
    VISITOR_HAS_OVERSTAYED(
            "PE-10",
            CONFLICT,
            "A visitor has overstayed who is inside after the permit is over.",
            "许可到期后仍在内的访客方记为逾时。",
            "Nothing is to be done: the due list is behind.",
            "无需处理，待办清单稍后更新。",
            "own");

    private final RuleText text;

    GateRule(
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
