package org.keji.planning.route;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What has to be so before routes are searched, and before they are taken over. */
public enum ProposalRule implements Rule {
    PERIOD_HAS_A_WORKING_DAY(
            "VP-05",
            INVALID,
            "Routes are searched for days that are worked.",
            "路线只能在工作日内规划。",
            "Name a period with a working day to come, or correct the calendar.",
            "请选择尚有工作日的期间，或更正日历。",
            "D0④§6–17"),
    SOMETHING_IS_TO_BE_ROUTED(
            "VP-05",
            CONFLICT,
            "Routes are searched for visits that are planned and still to be made.",
            "仅为已计划而尚未进行的拜访规划路线。",
            "Plan visits of the period first, or take the plan back from approval.",
            "请先安排该期间的拜访，或先退回待批计划。",
            "D0④§6–17"),
    SEARCH_HAS_A_SIZE(
            "VP-05",
            INVALID,
            "A search is of no more visits than the server is set up for.",
            "一次搜索的拜访数不得超过服务器设定的上限。",
            "Name fewer account managers, or a shorter period.",
            "请减少客户经理人数或缩短期间。",
            "own"),
    PROPOSAL_IS_THERE(
            "VP-05",
            CONFLICT,
            "Routes are taken over or refused once their search has ended with a proposal.",
            "路线搜索结束并得出方案后，方可确认或拒绝。",
            "Wait for the end of the search, or begin another.",
            "请等待搜索结束，或重新发起搜索。",
            "own"),
    VISIT_IS_GIVEN_BEFORE_IT_IS_TAKEN(
            "VP-07",
            CONFLICT,
            "A visit of another account manager is taken over once their plan has given it up.",
            "其他客户经理的拜访，须待其计划转出后方可接入。",
            "Ask the account manager in whose plan it stands to take the routes over first.",
            "请先由原客户经理确认其路线。",
            "D0①§25"),
    DAYS_ARE_OF_THE_PROPOSAL(
            "VP-05",
            INVALID,
            "The days that are named are days of the plan in the proposal.",
            "所列日期须为该计划在方案中的日期。",
            "Name days the proposal shows for this plan, or none for all of them.",
            "请填写方案中该计划的日期，或不填表示全部。",
            "own");

    private final RuleText text;

    ProposalRule(
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
