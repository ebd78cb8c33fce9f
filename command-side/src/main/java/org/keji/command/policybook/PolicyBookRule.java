package org.keji.command.policybook;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How versions of a policy book come into force (handbook chapter 9). */
public enum PolicyBookRule implements Rule {
    VERSION_HOLDS_FROM_A_DAY_TO_COME(
            "PO-01",
            INVALID,
            "A version holds from a day that has not begun.",
            "新版本自尚未开始的日期起生效。",
            "Choose tomorrow or a later day.",
            "请选择明天或以后的日期。",
            "own"),
    VALUE_FITS_ITS_PARAMETER(
            "PO-01",
            INVALID,
            "A value is of its parameter's kind and within its range.",
            "取值须符合该参数的类型和范围。",
            "The range stands with the parameter in the description of the book.",
            "参数范围见政策手册说明。",
            "own"),
    SOURCE_IS_STATED(
            "PO-01",
            INVALID,
            "A setting says where it comes from.",
            "每项设定须注明依据。",
            "Give source and article, or say: proposed.",
            "请注明出处条款，或写明 proposed。",
            "D0③§17"),
    ZONE_STAYS(
            "PO-01",
            INVALID,
            "The zone in which days are counted is never amended.",
            "计日时区不得更改。",
            "Leave it out; what was counted before would be counted otherwise.",
            "请勿包含该项；否则以往计日将改变。",
            "own"),
    VERSION_CHANGES_SOMETHING(
            "PO-01",
            INVALID,
            "A version says something that the one before does not.",
            "新版本须与前一版本有所不同。",
            "Name what shall be otherwise.",
            "请写明需更改的内容。",
            "own"),
    VERSION_WAS_DRAFTED(
            "PO-01",
            MISSING,
            "What is decided on was drafted.",
            "所审批的版本须已起草。",
            "Check the number of the version.",
            "请核对版本号。",
            "own"),
    VERSION_IS_UNDER_WAY(
            "PO-01",
            CONFLICT,
            "A version that was published or discarded stays as it is.",
            "已发布或已作废的版本不得更改。",
            "Draft a new version.",
            "请起草新版本。",
            "D0③§17"),
    VERSION_IS_APPROVED_ONCE(
            "PO-01",
            CONFLICT,
            "A version is approved once.",
            "同一版本只批准一次。",
            "Publish it, or discard it.",
            "请发布或作废该版本。",
            "own"),
    VERSION_IS_APPROVED_FIRST(
            "PO-01",
            CONFLICT,
            "A version is published after it was approved.",
            "版本须经批准后方可发布。",
            "Have it approved by the general manager.",
            "请先报总经理批准。",
            "D0③§17, D0④§18, D0⑤a§9–10"),
    PUBLICATION_LEAVES_TIME(
            "PO-02",
            CONFLICT,
            "A version is published two minutes before it takes effect, at the latest.",
            "版本最迟须在生效前两分钟发布。",
            "Draft it anew for a later day; what was decided meanwhile stays decided.",
            "请改为以后的日期重新起草；其间已作决定不变。",
            "own"),
    VERSION_AMENDS_THE_ONE_BEFORE(
            "PO-01",
            CONFLICT,
            "A version amends the one it follows.",
            "新版本须以其前一版本为基础。",
            "Another version was published meanwhile; draft this one anew, so that it keeps what that one says.",
            "其间已发布其他版本，请在其基础上重新起草。",
            "own"),
    NOTHING_CONTRADICTS(
            "PO-01",
            CONFLICT,
            "What a version says can be kept, all of it together.",
            "版本各项规定须能同时遵守。",
            "The check of the version says what contradicts what.",
            "请查看该版本的检查结果。",
            "own"),
    ANOTHER_DECIDES_ON_A_DRAFT(
            "SOD",
            FORBIDDEN,
            "Whoever drafted a version neither approves nor publishes it.",
            "起草人不得批准或发布该版本。",
            "Leave it to another general manager.",
            "请由其他总经理办理。",
            "own");

    private final RuleText text;

    PolicyBookRule(
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
