package org.keji.command.visit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How visits of a month are planned, approved and changed (handbook chapter 2). */
public enum PlanRule implements Rule {
    PLAN_IS_OPENED_ONCE(
            "VP-01",
            CONFLICT,
            "An account manager has one plan of visits a month.",
            "每名客户经理每月只有一份拜访计划。",
            "Go on with the plan there is.",
            "请继续使用已有计划。",
            "own"),
    PLANNED_MONTH_IS_NOT_OVER(
            "VP-01",
            INVALID,
            "A plan is for this month or a later one.",
            "计划须针对本月或以后月份。",
            "Name a month that is not over.",
            "请填写尚未结束的月份。",
            "D0④§11"),
    PLAN_IS_ONES_OWN(
            "CU-08",
            FORBIDDEN,
            "Account managers plan and make their own visits.",
            "客户经理只安排和进行自己的拜访。",
            "Ask the account manager whose plan it is, or the superior.",
            "请联系该计划的客户经理或主管。",
            "own"),
    PLAN_TAKES_CHANGES(
            "VP-06",
            CONFLICT,
            "A plan is changed as a draft, and after its approval until it is closed.",
            "计划在拟定中及批准后、结束前可修改。",
            "Wait for the word of the superior, or plan another month.",
            "请等待审批结果，或安排其他月份。",
            "D0④§12"),
    VISIT_LIES_IN_ITS_MONTH(
            "VP-01",
            INVALID,
            "A visit lies in the month of its plan.",
            "拜访日期须在计划所属月份内。",
            "Name a day of the month, or postpone the visit to another.",
            "请填写当月日期，或推迟至其他月份。",
            "D0③§3–8"),
    VISIT_IS_PLANNED_ONCE(
            "VP-01",
            CONFLICT,
            "The id of a visit names one visit.",
            "一个拜访编号只对应一次拜访。",
            "Use an id of its own, or none.",
            "请使用新的编号，或不填编号。",
            "own"),
    VISIT_IS_OF_THE_PLAN(
            "VP-01",
            MISSING,
            "A visit that is named stands in the plan.",
            "所指拜访须在计划之中。",
            "Check the id of the visit.",
            "请核对拜访编号。",
            "own"),
    VISIT_IS_STILL_TO_BE_MADE(
            "VP-12",
            CONFLICT,
            "Only a visit that is still to be made is changed.",
            "仅尚未进行的拜访可变更。",
            "Read what became of it.",
            "请查阅其结果。",
            "own"),
    CHANGE_FITS_THE_PLAN(
            "VP-12",
            CONFLICT,
            "In a draft visits are moved and taken out; later they are moved, missed, cancelled, postponed or reassigned.",
            "拟定中的计划可移动或删除拜访；此后可移动、记为未成行、取消、推迟或转派。",
            "Choose another change.",
            "请选择其他变更。",
            "D0④§17"),
    REVISION_SAYS_WHY(
            "VP-06",
            INVALID,
            "Changing an approved plan has a reason.",
            "变更已批准的计划须说明理由。",
            "Give the reason.",
            "请填写理由。",
            "D0④§12, §17"),
    MISSED_VISIT_WAS_DUE(
            "VP-12",
            INVALID,
            "A visit is missed on its day or later.",
            "拜访在其当日或之后方可记为未成行。",
            "Cancel or postpone it.",
            "请取消或推迟。",
            "own"),
    POSTPONED_VISIT_LEAVES_THE_MONTH(
            "VP-12",
            INVALID,
            "A visit is postponed to a later month; within the month it is moved.",
            "推迟须至以后月份；当月内为移动。",
            "Move it, or name a later month.",
            "请改为移动，或填写以后月份。",
            "own"),
    REASSIGNED_VISIT_GOES_TO_ANOTHER(
            "VP-12",
            INVALID,
            "A visit is reassigned to another account manager.",
            "拜访须转派给另一名客户经理。",
            "Name somebody else.",
            "请填写其他人员。",
            "own"),
    ONLY_A_DRAFT_IS_SUBMITTED(
            "VP-03",
            CONFLICT,
            "A draft is submitted, and only once.",
            "仅拟定中的计划可提交，且只提交一次。",
            "Read how far the plan has come.",
            "请查阅计划状态。",
            "D1l§5"),
    WHO_IS_LEFT_OUT_IS_NOT_VISITED(
            "VP-02",
            INVALID,
            "A customer is left out once, and only if the plan does not visit them.",
            "被略去的客户不在计划之中，且只列一次。",
            "Take the customer from the one list or the other.",
            "请从其中一处删除该客户。",
            "D1l§5"),
    KEY_CUSTOMERS_ARE_PLANNED_AHEAD(
            "VP-03",
            CONFLICT,
            "A plan that visits key customers is submitted ahead of its month, by the time of the book.",
            "含重点客户的计划须按制度规定的提前期于月初前提交。",
            "Plan key customers for the next month.",
            "请将重点客户安排至下月。",
            "D1l§5"),
    PLAN_AWAITS_A_WORD(
            "VP-03",
            CONFLICT,
            "Only a submitted plan is approved or returned.",
            "仅已提交的计划可批准或退回。",
            "Read how it was decided.",
            "请查阅审批结果。",
            "D1l§5"),
    ANOTHER_DECIDES_ON_A_PLAN(
            "SOD",
            FORBIDDEN,
            "Nobody decides on a plan of their own, or one they submitted.",
            "任何人不得审批自己的或自己提交的计划。",
            "Ask another superior.",
            "请由另一名主管审批。",
            "own"),
    RETURNED_PLAN_SAYS_WHY(
            "VP-03",
            INVALID,
            "Returning a plan has a reason.",
            "退回计划须说明理由。",
            "Say in the reason what to change.",
            "请在理由中说明须修改之处。",
            "own"),
    PLAN_IS_APPROVED_BEFORE_IT_STARTS(
            "VP-03",
            CONFLICT,
            "A plan starts once, after its approval.",
            "计划经批准后开始执行，且只开始一次。",
            "Submit it, and wait for the approval.",
            "请先提交并等待批准。",
            "D1l§5"),
    ACCOUNT_MANAGER_REMARKS(
            "VP-06",
            FORBIDDEN,
            "Whose plan it is says what they think of a change.",
            "计划变更的意见由该客户经理填写。",
            "Ask the account manager.",
            "请联系该客户经理。",
            "D0④§17"),
    REVISION_AWAITS_A_REMARK(
            "VP-06",
            CONFLICT,
            "A remark answers a change by somebody else, once.",
            "意见针对他人作出的变更，且只填写一次。",
            "Read what was said.",
            "请查阅已有意见。",
            "D0④§17"),
    PLAN_RUNS_BEFORE_IT_ENDS(
            "VP-10",
            CONFLICT,
            "A plan that runs is closed, and only once.",
            "仅执行中的计划可结束，且只结束一次。",
            "Start it first.",
            "请先开始执行。",
            "own"),
    EVERY_VISIT_IS_SETTLED(
            "VP-12",
            CONFLICT,
            "A plan is closed when each visit is reported, missed, cancelled, postponed or reassigned.",
            "每次拜访均已报告、记为未成行、取消、推迟或转派后，计划方可结束。",
            "Settle the visit that is named, and those after it.",
            "请先处理所指拜访及其后各次拜访。",
            "D0④§17");

    private final RuleText text;

    PlanRule(
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
