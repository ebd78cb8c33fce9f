package org.keji.command.complaint;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** The rules from the investigation of a complaint to its end, in the order of the handbook. */
public enum ResolutionRule implements Rule {
    INVESTIGATION_FOLLOWS_ASSESSMENT(
            "CO-05",
            CONFLICT,
            "A complaint is investigated once it is assessed.",
            "投诉须在评定之后调查。",
            "Register the assessment first.",
            "请先登记评定。",
            "D1g4.7.1, D1e, D2c§8, D4§6.2"),
    INVESTIGATOR_BY_THE_BOOK(
            "CO-05",
            FORBIDDEN,
            "Those whom the policy book names investigate.",
            "由制度规定的人员调查。",
            "Ask one of the roles the policy book names.",
            "请联系制度规定的人员。",
            "D1g4.7.1, D1e, D2c§8, D4§6.2"),
    CAUSE_IS_STATED(
            "CO-05",
            INVALID,
            "An investigation names the root cause.",
            "调查须写明根本原因。",
            "Fill in the cause.",
            "请填写原因。",
            "D1g4.7.1, D1e, D2c§8, D4§6.2"),
    FACTS_COME_BEFORE_THE_ANSWER(
            "CO-05",
            CONFLICT,
            "Facts are verified before they are answered.",
            "先核实事实，再作答复。",
            "Register the investigation first.",
            "请先登记调查结果。",
            "D1g4.7.1, D1e, D2c§8, D4§6.2"),
    ANOTHER_CORRECTS_TIMES(
            "SOD",
            FORBIDDEN,
            "Nobody corrects a time of a complaint of their own.",
            "负责人不得更正本人投诉的时间。",
            "Ask another supervisor.",
            "请由其他主管更正。",
            "own"),
    OWNER_RESOLVES(
            "CO-04",
            FORBIDDEN,
            "Its owner or a supervisor brings a complaint to its end.",
            "投诉由负责人或主管办结。",
            "Ask the owner or a supervisor.",
            "请联系负责人或主管。",
            "D1s3(2), D1b2.4"),
    ANSWER_IS_GIVEN_ONCE_A_ROUND(
            "CO-07",
            CONFLICT,
            "A complaint is answered once, and again only when it is open again.",
            "投诉只答复一次，重新受理后方可再次答复。",
            "Register what the complainant said to the answer.",
            "请登记客户对答复的意见。",
            "D1n§6, D4§6.2"),
    ANSWER_AWAITS_A_WORD(
            "CO-07",
            CONFLICT,
            "An answer is accepted or refused once.",
            "客户对答复只表态一次。",
            "Answer the complaint first, or reopen it.",
            "请先答复投诉，或重新受理。",
            "D1n§6, D4§6.2"),
    CALL_BACK_FOLLOWS_THE_ANSWER(
            "CO-07",
            CONFLICT,
            "The complainant is called back once, after the answer.",
            "答复之后回访一次。",
            "Register the answer first.",
            "请先登记答复。",
            "D1n§6, D4§6.2"),
    SATISFACTION_IS_ONE_TO_FIVE(
            "CO-07",
            INVALID,
            "Satisfaction is a number from 1 to 5.",
            "满意度为1至5分。",
            "Send 1 for very dissatisfied up to 5 for very satisfied.",
            "请填写1（很不满意）至5（很满意）。",
            "D1n§6, D4§6.2"),
    WAIVER_STATES_ITS_REASON(
            "CO-09",
            INVALID,
            "A call-back is waived for a reason.",
            "免除回访须说明理由。",
            "Say why nobody calls back.",
            "请说明理由。",
            "own"),
    CLOSED_AFTER_THE_CALL_BACK(
            "CO-09",
            CONFLICT,
            "A complaint is closed once it is answered and the call-back is done or waived.",
            "答复且回访（或免除回访）之后方可结案。",
            "Register the answer and the call-back, or waive it with a reason.",
            "请登记答复和回访，或说明理由免除回访。",
            "own"),
    ACTIONS_ARE_VERIFIED(
            "CO-09",
            CONFLICT,
            "A complaint is closed once its actions are verified.",
            "措施全部验证之后方可结案。",
            "Have the open actions verified.",
            "请先验证未完成的措施。",
            "own"),
    COMPLAINT_IS_OPEN(
            "CO-09",
            CONFLICT,
            "Only an open complaint is worked on.",
            "只办理未结的投诉。",
            "Reopen it, or register a new complaint if it was withdrawn.",
            "请重新受理；已撤回的请登记新投诉。",
            "own"),
    CLOSED_COMPLAINT_REOPENS(
            "CO-09",
            CONFLICT,
            "Only a closed complaint is opened again.",
            "只有已结案的投诉才能重新受理。",
            "Nothing is left to do, or register a new complaint.",
            "无需办理，或登记新投诉。",
            "own"),
    REOPENING_STATES_ITS_REASON(
            "CO-09",
            INVALID,
            "A complaint is opened again for a reason.",
            "重新受理须说明理由。",
            "Say why it is opened again.",
            "请说明理由。",
            "own"),
    IMPROVEMENT_IS_RECORDED(
            "CO-13",
            INVALID,
            "A complaint of ours ends in a recorded improvement.",
            "我方责任的投诉须记录改进。",
            "Say what has become better through it.",
            "请填写由此带来的改进。",
            "D1p四.3");

    private final RuleText text;

    ResolutionRule(
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
