package org.keji.command.permit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** Who comes to know of visitors, and by when (PE-03, PE-05). */
public enum NoticeRule implements Rule {
    WORD_WENT_BY_PHONE(
            "PE-03",
            INVALID,
            "Where the notice of a key or group tour is too late, the departments were phoned before it is granted.",
            "重点或团体参观通知来不及的，批准前须已电话通知各部门。",
            "Phone the departments, and say when in wordGivenAt; or move the tour.",
            "请先电话通知各部门并填写 wordGivenAt，或改期。",
            "D0⑤a§2"),
    NOTICE_FOLLOWS_THE_WORD(
            "PE-03",
            CONFLICT,
            "A notice follows once, where word went by phone first.",
            "仅在电话先行通知后补发书面通知，且只补发一次。",
            "Nothing is to be done: the notice went when the permit was granted, or none is needed.",
            "无需处理：通知已随批准发出，或无需通知。",
            "D0⑤a§2"),
    NOTICE_IS_OVERDUE(
            "PE-03",
            CONFLICT,
            "A notice is missed once its time has passed without one.",
            "通知逾期未发方记为逾期。",
            "Nothing is to be done: the due list is behind.",
            "无需处理，待办清单稍后更新。",
            "own"),
    NOTICE_WAS_SENT(
            "PE-05",
            CONFLICT,
            "A visit notice that is acknowledged was sent.",
            "须先发出参观通知单方可确认。",
            "Wait for the notice, or ask the service department.",
            "请等待通知，或联系服务部门。",
            "D0⑤a§2.1"),
    DEPARTMENT_WAS_SENT_THE_NOTICE(
            "PE-05",
            FORBIDDEN,
            "A department acknowledges the notice it was sent.",
            "部门只确认发给本部门的通知。",
            "Nothing is to be done: your department does not receive these visitors.",
            "无需处理：贵部门不接待该批访客。",
            "own"),
    NOTICE_IS_ACKNOWLEDGED_ONCE(
            "PE-05",
            CONFLICT,
            "A department acknowledges a notice once.",
            "部门对同一通知只确认一次。",
            "Nothing is to be done: your department has acknowledged it.",
            "无需处理：贵部门已确认。",
            "own"),
    ACKNOWLEDGEMENT_IS_OVERDUE(
            "PE-05",
            CONFLICT,
            "Departments are silent once their time has passed without a word.",
            "部门逾期未确认方记为逾期。",
            "Nothing is to be done: the due list is behind.",
            "无需处理，待办清单稍后更新。",
            "own");

    private final RuleText text;

    NoticeRule(
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
