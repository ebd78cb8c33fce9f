package org.keji.command.complaint;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** The rules of the complaint desk, in the order of the handbook. */
public enum ComplaintRule implements Rule {
    CONTENT_IS_STATED(
            "CO-01",
            INVALID,
            "A complaint says what it is about.",
            "投诉须写明内容。",
            "Fill in the content.",
            "请填写投诉内容。",
            "D1 4.7, D4§6.1"),
    RECEIPT_LIES_IN_THE_PAST(
            "CO-01",
            INVALID,
            "A complaint is received before it is registered.",
            "投诉的受理时间不得晚于登记时间。",
            "Correct the time of receipt, or leave it out for now.",
            "请更正受理时间；留空即为当前时间。",
            "D1 4.7, D4§6.1"),
    FIRST_ANSWER_IS_GIVEN_ONCE(
            "CO-02",
            CONFLICT,
            "A complaint has one first answer.",
            "投诉只有一次首次答复。",
            "Nothing is left to do: the first answer is recorded.",
            "首次答复已登记，无需再次办理。",
            "D1r§14"),
    ANSWER_FOLLOWS_RECEIPT(
            "CO-02",
            INVALID,
            "A complaint is answered after it was received.",
            "答复时间不得早于受理时间。",
            "Correct the time of the answer or that of the receipt.",
            "请更正答复时间或受理时间。",
            "D1r§14"),
    ANSWER_LIES_IN_THE_PAST(
            "CO-02",
            INVALID,
            "An answer is given before it is registered.",
            "答复时间不得晚于登记时间。",
            "Register the answer once it was given.",
            "请在答复之后再登记。",
            "D1r§14"),
    ASSESSMENT_FOLLOWS_FIRST_ANSWER(
            "CO-03",
            CONFLICT,
            "A complaint is assessed after its first answer.",
            "投诉须在首次答复之后评定。",
            "Register the first answer first.",
            "请先登记首次答复。",
            "D1a§15, D1l§7, D1j4.5"),
    KIND_IS_STATED(
            "CO-03",
            INVALID,
            "An assessment names the kind of the complaint.",
            "评定须写明投诉类别。",
            "Fill in the kind.",
            "请填写投诉类别。",
            "D1a§15, D1l§7, D1j4.5"),
    OWNER_ASSESSES(
            "CO-03",
            FORBIDDEN,
            "The owner, a supervisor or quality assesses a complaint.",
            "投诉由负责人、主管或质管科评定。",
            "Ask the owner, a supervisor or quality.",
            "请联系负责人、主管或质管科。",
            "D1a§15, D1l§7, D1j4.5"),
    OWNER_ANSWERS(
            "CO-04",
            FORBIDDEN,
            "Who takes a complaint owns it; another account manager does not answer it.",
            "首问负责：谁受理谁负责，其他客户经理不得代为答复。",
            "Ask the owner or a supervisor.",
            "请联系负责人或主管。",
            "D1s3(2), D1b2.4"),
    OWNER_HANDS_OVER(
            "CO-04",
            FORBIDDEN,
            "Its owner or a supervisor hands a complaint over.",
            "投诉由负责人或主管移交。",
            "Ask the owner or a supervisor.",
            "请联系负责人或主管。",
            "D1s3(2), D1b2.4"),
    ANOTHER_TAKES_OVER(
            "CO-04",
            INVALID,
            "A complaint is handed over to somebody else.",
            "投诉须移交给他人。",
            "Name somebody who does not own it yet.",
            "请指定另一位负责人。",
            "D1s3(2), D1b2.4"),
    ONE_HAND_OVER_AT_A_TIME(
            "CO-04",
            CONFLICT,
            "A complaint is offered to one person at a time.",
            "同一投诉一次只能移交给一人。",
            "Wait until the offer is accepted or declined.",
            "请等待对方接受或拒绝。",
            "D1s3(2), D1b2.4"),
    HAND_OVER_IS_PENDING(
            "CO-04",
            CONFLICT,
            "Only what is offered is accepted or declined.",
            "只有待接收的移交才能接受或拒绝。",
            "Nothing is left to do.",
            "无需办理。",
            "D1s3(2), D1b2.4"),
    ASKED_PERSON_DECIDES(
            "CO-04",
            FORBIDDEN,
            "Who is asked to take a complaint accepts or declines it; who may offer it takes the offer back.",
            "被移交人接受或拒绝；有权移交的人可以撤回。",
            "Ask the person it was offered to.",
            "请联系被移交人。",
            "D1s3(2), D1b2.4"),
    STEP_FOLLOWS_RECEIPT(
            "CO-11",
            INVALID,
            "A step is taken after the complaint was received.",
            "办理时间不得早于受理时间。",
            "Correct the time of the step.",
            "请更正办理时间。",
            "own"),
    STEP_LIES_IN_THE_PAST(
            "CO-11",
            INVALID,
            "A step is taken before it is registered.",
            "办理时间不得晚于登记时间。",
            "Register the step once it was taken.",
            "请在办理之后再登记。",
            "own");

    private final RuleText text;

    ComplaintRule(
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
