package org.keji.command.forum;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How forums are planned, drawn, held and answered (VP-11). */
public enum ForumRule implements Rule {
    FORUM_IS_PLANNED_AHEAD(
            INVALID,
            "A forum is planned on its day or before it.",
            "座谈会须在举办当日或之前计划。",
            "Give a day from today on; what took place already is no longer planned.",
            "请填写今日或以后的日期。",
            "own"),
    GUESTS_ARE_DRAWN_ONCE(
            CONFLICT,
            "Who is invited to a forum is drawn once, while it is planned.",
            "座谈会受邀名单在计划阶段抽取一次。",
            "Let whoever cannot come be replaced, or cancel the forum and plan another.",
            "无法到场者可予替补，或取消后另行计划。",
            "D1d4.5"),
    LIST_IS_NO_LONGER_THAN_THE_FRAME(
            CONFLICT,
            "No more customers are invited than are served.",
            "受邀客户数不得超过在服务客户数。",
            "Ask for a shorter list.",
            "请减少受邀人数。",
            "own"),
    INVITATION_IS_OPEN(
            CONFLICT,
            "An invitation is declined after the list was drawn and before the forum is held.",
            "邀请须在名单抽取之后、座谈会举办之前辞谢。",
            "Read how far the forum has come.",
            "请查阅座谈会进度。",
            "own"),
    WHO_DECLINES_WAS_INVITED(
            INVALID,
            "Only a customer on the list declines, and does so once.",
            "只有名单上的客户可以辞谢，且只辞谢一次。",
            "Read who is on the list.",
            "请查阅受邀名单。",
            "D1d4.5"),
    DECLINED_INVITATION_SAYS_WHY(
            INVALID,
            "Declining an invitation has a reason.",
            "辞谢邀请须说明理由。",
            "Say in the reason why the customer does not come.",
            "请填写客户不到场的理由。",
            "own"),
    FORUM_INVITES_BEFORE_IT_IS_HELD(
            CONFLICT,
            "A forum is held once, and its guests were drawn before.",
            "座谈会只举办一次，且须先抽取受邀名单。",
            "Draw the guests first; one that is over or cancelled is not held again.",
            "请先抽取受邀名单；已办结或取消的不再举办。",
            "D1d4.5"),
    FORUM_FOLLOWS_ITS_INVITATION(
            INVALID,
            "A forum is held on the day its guests were drawn or after it.",
            "座谈会须在抽取受邀名单当日或之后举办。",
            "Check the day on which it was held.",
            "请核对举办日期。",
            "own"),
    FORUM_LIES_IN_THE_PAST(
            INVALID,
            "A forum was held before that is registered.",
            "座谈会须举办之后方可登记。",
            "Check the day on which it was held.",
            "请核对举办日期。",
            "own"),
    FORUM_IS_HELD_IN_ITS_HALF_YEAR(
            INVALID,
            "A forum is held in the half-year for which it was planned.",
            "座谈会须在所计划的半年内举办。",
            "Cancel it, and plan one for the half-year in which it is held.",
            "请取消，并为实际举办的半年另行计划。",
            "D1d4.5"),
    SOMEBODY_CAME(
            INVALID,
            "A forum is held with one customer at least.",
            "座谈会须至少有一名客户到场。",
            "Name who came, or cancel the forum.",
            "请填写到场客户，或取消座谈会。",
            "own"),
    WHO_CAME_WAS_INVITED(
            INVALID,
            "Who came is on the list, and is named once.",
            "到场客户须在受邀名单上，且只填写一次。",
            "Name the customers of the list who came; others do not represent anybody.",
            "请填写名单上到场的客户。",
            "D1d4.5"),
    FORUM_WAS_HELD(
            CONFLICT,
            "Minutes, questions and closing are of a forum that was held and is not closed.",
            "会议记录、提问和办结仅适用于已举办且未办结的座谈会。",
            "Read how far the forum has come.",
            "请查阅座谈会进度。",
            "D1d4.5"),
    MINUTES_ARE_TAKEN_ONCE(
            CONFLICT,
            "Minutes of a forum are taken once.",
            "座谈会记录只形成一次。",
            "Read the minutes; what they left out is raised as a question.",
            "请查阅会议记录；遗漏事项可作为问题提出。",
            "own"),
    MINUTES_ARE_OVERDUE(
            CONFLICT,
            "Minutes are missed once their time has passed without any.",
            "会议记录逾期未形成方记为逾期。",
            "Nothing is to be done: the due list is behind.",
            "无需处理，待办清单稍后更新。",
            "own"),
    WHO_ASKED_WAS_THERE(
            INVALID,
            "A question is asked by a customer who came, or by nobody who is named.",
            "提问者须为到场客户，或不记名。",
            "Name a customer who came, or leave it out.",
            "请填写到场客户，或留空。",
            "own"),
    QUESTION_WAS_RAISED(
            MISSING,
            "A question that is addressed was raised at the forum.",
            "所指问题须已在座谈会上提出。",
            "Check its number among the questions of the forum.",
            "请核对该座谈会问题的序号。",
            "own"),
    DEPARTMENT_ANSWERS_FOR_ITSELF(
            FORBIDDEN,
            "A question is answered by the department that is responsible.",
            "问题由负责部门答复。",
            "Ask that department, or the service manager.",
            "请联系该部门或客户服务部经理。",
            "D1d4.5"),
    QUESTION_IS_OPEN(
            CONFLICT, "A question is answered once.", "问题只答复一次。", "Read the answer that was given.", "请查阅已作答复。", "own"),
    ANSWER_IS_OVERDUE(
            CONFLICT,
            "An answer is missed once its time has passed without one.",
            "答复逾期未作方记为逾期。",
            "Nothing is to be done: the due list is behind.",
            "无需处理，待办清单稍后更新。",
            "own"),
    CLOSED_FORUM_HAS_MINUTES(
            CONFLICT,
            "A forum is closed after its minutes were taken.",
            "座谈会须形成会议记录后方可办结。",
            "Take the minutes first.",
            "请先形成会议记录。",
            "own"),
    CLOSED_FORUM_OWES_NO_ANSWER(
            CONFLICT,
            "A forum is closed after every question was answered.",
            "座谈会所有问题答复后方可办结。",
            "Read which questions are open, and ask the departments.",
            "请查阅未答复的问题并联系负责部门。",
            "D1d4.5"),
    FORUM_LIES_AHEAD(
            CONFLICT,
            "Only a forum that was not held yet is cancelled.",
            "只有尚未举办的座谈会可以取消。",
            "Read how far the forum has come.",
            "请查阅座谈会进度。",
            "own"),
    CANCELLED_FORUM_SAYS_WHY(
            INVALID, "Cancelling a forum has a reason.", "取消座谈会须说明理由。", "Say in the reason why.", "请填写理由。", "own");

    private final RuleText text;

    ForumRule(
            RuleKind kind,
            String sentence,
            String sentenceChinese,
            String remedy,
            String remedyChinese,
            String citation) {
        this.text = RuleText.of("VP-11", kind, sentence, sentenceChinese, remedy, remedyChinese, citation);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
