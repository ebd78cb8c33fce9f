package org.keji.command.interaction;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How contacts are logged, answered, handed over and closed (IN-01 to IN-03). */
public enum InteractionRule implements Rule {
    CONTACT_LIES_IN_THE_PAST(
            "IN-01",
            INVALID,
            "A contact has taken place before it is logged.",
            "客户联系须在发生之后登记。",
            "Check when it took place.",
            "请核对联系时间。",
            "D1"),
    WHAT_IS_ASKED_COMES_IN(
            "IN-01",
            INVALID,
            "Inquiries, complaints and service requests come from outside.",
            "问询、投诉和报事均由客户提出。",
            "Log it as inbound, or give another kind.",
            "请登记为客户来访来电，或更改类别。",
            "own"),
    IMPORTANT_INQUIRY_NAMES_ITS_LEAD(
            "IN-02",
            INVALID,
            "An important inquiry names its lead department, and nothing else does.",
            "重要问询须写明牵头部门，其他类别不填。",
            "Name the lead department, or leave it out.",
            "请填写或删去牵头部门。",
            "D1s3(2)"),
    HEARD_COMPLAINT_SAYS_WHAT(
            "CO-01",
            INVALID,
            "A complaint that is heard is told with what was said.",
            "听到的投诉须写明投诉内容。",
            "Say what the customer complains of.",
            "请填写客户投诉的内容。",
            "D1 4.7, D4§6.1"),
    SOMEBODY_WAITS_FOR_AN_ANSWER(
            "IN-02",
            CONFLICT,
            "Whoever turned to the house is answered; a complaint is answered as one.",
            "只答复主动来访来电的客户；投诉按投诉流程答复。",
            "Leave the answer out; answer a complaint where it is handled.",
            "请勿填写答复；投诉请在投诉中答复。",
            "D1b2.3, D1r§8.2"),
    ANSWER_COMES_ONCE(
            "IN-02",
            CONFLICT,
            "A contact is answered once.",
            "一次客户联系只答复一次。",
            "Read the answer that was given, or log another contact.",
            "请查阅已有答复，或另行登记。",
            "own"),
    OWNER_SEES_TO_IT(
            "IN-03",
            FORBIDDEN,
            "Who takes a contact sees to it until another has taken it over.",
            "首问负责：他人接办之前由首问人负责。",
            "Leave it to its owner, or have it handed over.",
            "请由负责人办理，或请其转交。",
            "D1s3(2), D1b2.4"),
    INTERACTION_IS_OPEN(
            "IN-01",
            CONFLICT,
            "A contact that has ended stays as it is.",
            "已办结的客户联系不再更改。",
            "Log another contact.",
            "请另行登记。",
            "own"),
    STEP_RESTS_ON_THE_ONE_BEFORE(
            "IN-01",
            INVALID,
            "A step is taken after the contact, and after the step it rests on.",
            "各步骤须在联系之后及其所依据的步骤之后进行。",
            "Check when it was done.",
            "请核对办理时间。",
            "own"),
    STEP_WAS_TAKEN(
            "IN-01",
            INVALID,
            "A step is taken before it is registered.",
            "各步骤须在登记之前进行。",
            "Check when it was done.",
            "请核对办理时间。",
            "own"),
    ONE_IS_ASKED_AT_A_TIME(
            "IN-03",
            CONFLICT,
            "One is asked to take a contact at a time.",
            "同一客户联系一次只请一方接办。",
            "Wait for the reply, or take the offer back.",
            "请等待答复或撤回转交。",
            "own"),
    ANOTHER_IS_ASKED_TO_TAKE_IT(
            "IN-03",
            INVALID,
            "A contact is handed to another than who has it.",
            "须转交给负责人以外的人或部门。",
            "Name another.",
            "请填写其他人或其他部门。",
            "D1b2.4"),
    WHOEVER_IS_ASKED_REPLIES(
            "IN-03",
            FORBIDDEN,
            "Whoever is asked to take a contact replies, and nobody for them.",
            "由受邀方本人答复是否接办。",
            "Leave the reply to who is asked.",
            "请由受邀方答复。",
            "D1b2.4"),
    SOMEBODY_IS_ASKED(
            "IN-03",
            CONFLICT,
            "Only a contact that is offered is taken or declined.",
            "仅已转交的客户联系可以接办或谢绝。",
            "Look who has it.",
            "请查看负责人。",
            "D1b2.4"),
    DECLINING_SAYS_WHY(
            "IN-03",
            INVALID,
            "Whoever declines, or takes an offer back, says why.",
            "谢绝或撤回转交须说明理由。",
            "Give the reason.",
            "请填写理由。",
            "own"),
    HANDLING_IS_OF_AN_IMPORTANT_INQUIRY(
            "IN-02",
            CONFLICT,
            "The handling of important inquiries is recorded.",
            "仅重要问询须记录办理情况。",
            "Answer it instead.",
            "请直接答复。",
            "D1s3(2)"),
    HANDLING_IS_RECORDED_ONCE(
            "IN-02",
            CONFLICT,
            "The handling of an inquiry is recorded once.",
            "办理情况只记录一次。",
            "Read what is recorded.",
            "请查阅已有记录。",
            "own"),
    HEARD_COMPLAINT_IS_PASSED_ON(
            "CO-01",
            CONFLICT,
            "A complaint that is heard is passed on, and nothing else is.",
            "听到的投诉转为投诉处理，其他类别不转。",
            "Give another outcome.",
            "请更改结果。",
            "D1 4.7, D4§6.1"),
    ANSWER_PRECEDES_THE_END(
            "IN-02",
            CONFLICT,
            "Whoever waits for an answer has it before the contact ends.",
            "须先答复后办结。",
            "Answer first, or say that nobody can be reached.",
            "请先答复，或注明无法联系。",
            "D1b2.3, D1r§8.2"),
    IMPORTANT_INQUIRY_IS_HANDLED(
            "IN-02",
            CONFLICT,
            "An important inquiry is handled, and its handling recorded, before it ends.",
            "重要问询须记录办理情况后方可办结。",
            "Record how the lead department handled it.",
            "请记录牵头部门的办理情况。",
            "D1s3(2)"),
    UNSETTLED_ENDING_SAYS_WHY(
            "IN-01",
            INVALID,
            "What ends without being settled says why.",
            "未能办结而结束的须说明理由。",
            "Give the reason.",
            "请填写理由。",
            "own");

    private final RuleText text;

    InteractionRule(
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
