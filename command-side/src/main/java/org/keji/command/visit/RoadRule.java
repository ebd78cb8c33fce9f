package org.keji.command.visit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How visits are made and reported (VP-08, VP-09, VP-13). */
public enum RoadRule implements Rule {
    PLAN_IS_RUNNING(
            "VP-08",
            CONFLICT,
            "Visits are made and reported while their plan runs.",
            "拜访须在计划执行期间进行和报告。",
            "Start the plan.",
            "请先开始执行计划。",
            "own"),
    VISIT_WAITS_TO_BE_MADE(
            "VP-08",
            CONFLICT,
            "A visit that is planned begins, and only once.",
            "仅已计划的拜访可开始，且只开始一次。",
            "Read how far it has come.",
            "请查阅其状态。",
            "D0③§8"),
    VISIT_IS_UNDER_WAY(
            "VP-08",
            CONFLICT,
            "A visit ends after it began, and only once.",
            "拜访开始后方可结束，且只结束一次。",
            "Say when it began.",
            "请先记录开始时间。",
            "D0③§8"),
    VISIT_IS_OVER_AND_UNREPORTED(
            "VP-09",
            CONFLICT,
            "A visit is reported after it ended, and only once.",
            "拜访结束后方可报告，且只报告一次。",
            "Say when it ended, or read its report.",
            "请先记录结束时间，或查阅已有报告。",
            "D1d4.4.2"),
    ROAD_STEP_LIES_IN_THE_PAST(
            "VP-08",
            INVALID,
            "What happened on the road happened before it is told.",
            "途中记录须发生在登记之前。",
            "Check the time.",
            "请核对时间。",
            "own"),
    ROAD_STEP_FOLLOWS_THE_ONE_BEFORE(
            "VP-08",
            INVALID,
            "A visit begins after its plan started, ends after it began, and is reported after it ended.",
            "拜访于计划开始后开始，开始后结束，结束后报告。",
            "Check the time.",
            "请核对时间。",
            "own"),
    WHO_WAS_MET_IS_A_CONTACT(
            "VP-08",
            INVALID,
            "Who is named by an id is a contact of the customer.",
            "以编号指明的受访人须为该客户的联系人。",
            "Name one of the contacts, or describe whom you met.",
            "请填写客户卡上的联系人，或描述所见之人。",
            "D0③§8"),
    SOMEBODY_WAS_MET(
            "VP-08",
            INVALID,
            "A report says who was met.",
            "报告须写明会见何人。",
            "Name a contact, or describe whom you met.",
            "请填写联系人或描述所见之人。",
            "D0③§8"),
    NEXT_VISIT_LIES_AHEAD(
            "VP-09",
            INVALID,
            "The next visit is agreed for a later day.",
            "下次拜访须约定在以后日期。",
            "Check the day.",
            "请核对日期。",
            "D1l§5.3"),
    PROMISED_ON_A_VISIT_LIES_AHEAD(
            "CU-18",
            INVALID,
            "What is promised on a visit is due after its report.",
            "拜访中承诺的期限须晚于报告。",
            "Check the time by which it is promised.",
            "请核对承诺期限。",
            "D0③§16"),
    REPORT_IS_OVERDUE(
            "VP-09",
            CONFLICT,
            "A report is missed when its time has passed without one, and once.",
            "逾期未报告时记为缺报，且只记一次。",
            "Wait until its time has passed.",
            "请待期限届满。",
            "own"),
    SOMETHING_URGENT_WAITS(
            "VP-13",
            CONFLICT,
            "A superior takes note of what a visit called urgent, and once.",
            "主管对拜访中的紧急事项知悉一次。",
            "Read what was noted.",
            "请查阅已有记录。",
            "D3ka"),
    ANOTHER_TAKES_NOTE(
            "VP-13",
            FORBIDDEN,
            "What is urgent reaches somebody else than whose visit it was.",
            "紧急事项须由拜访人以外的主管知悉。",
            "Ask the superior.",
            "请由主管办理。",
            "D3ka");

    private final RuleText text;

    RoadRule(
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
