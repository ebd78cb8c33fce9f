package org.keji.command.visit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How visits that were worked out enter a plan, and how routes are taken over (VP-02, VP-05). */
public enum RouteRule implements Rule {
    WHAT_IS_DUE_ENTERS_A_DRAFT(
            "VP-02",
            CONFLICT,
            "Visits that are due are put into a draft.",
            "到期拜访只能列入拟定中的计划。",
            "Plan each further visit by itself, with its reason.",
            "请逐次安排并说明理由。",
            "D1l§5"),
    SOMEBODY_IS_DUE(
            "VP-02",
            CONFLICT,
            "A plan is filled while somebody is due whom it does not visit.",
            "仅当有到期而未列入计划的客户时，方可按周期生成拜访。",
            "Ask who is due, and when, under visit-needs.",
            "请在 visit-needs 查询到期情况。",
            "D1l§5"),
    ROUTE_IS_CONFIRMED_BY_WHOSE_IT_IS(
            "VP-05",
            FORBIDDEN,
            "A route is taken over or refused by the account manager who drives it.",
            "路线由承担该路线的客户经理本人确认或拒绝。",
            "Ask the account manager.",
            "请联系该客户经理。",
            "D0④§17"),
    ROUTE_IS_DECIDED_ONCE(
            "VP-05",
            CONFLICT,
            "Each day of a proposal is taken over or refused once.",
            "路线方案的每一天只能确认或拒绝一次。",
            "Name other days, or have routes proposed again.",
            "请选择其他日期，或重新生成路线方案。",
            "own"),
    ROUTE_FITS_THE_PLAN(
            "VP-05",
            CONFLICT,
            "A route is taken over while its visits stand where they stood when it was searched.",
            "仅当拜访仍处于生成方案时的位置，路线方可确认。",
            "Have routes proposed again.",
            "请重新生成路线方案。",
            "own"),
    REFUSED_ROUTE_SAYS_WHY(
            "VP-05",
            INVALID,
            "Refusing a route has a reason.",
            "拒绝路线须说明理由。",
            "Say in the reason what is wrong with it.",
            "请在理由中说明其不妥之处。",
            "D0④§17");

    private final RuleText text;

    RouteRule(
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
