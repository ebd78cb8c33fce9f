package org.keji.command.promise;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What holds of promises and of requests alike (handbook chapter 1). */
public enum CourseRule implements Rule {
    CONTACT_IS_THE_CUSTOMERS(
            "CU-01",
            INVALID,
            "Whom something is promised to, or who asks for it, is a contact of that customer.",
            "受诺人或提出需求的人须为该客户的联系人。",
            "Name one of the contacts on the customer's card, or leave the contact out.",
            "请填写客户卡上的联系人，或不填。",
            "D0①§17–23"),
    STEP_LIES_IN_THE_PAST(
            "CU-18",
            INVALID,
            "What is said of a promise or a request has happened before it is said.",
            "承诺或需求的事项须发生在登记之前。",
            "Check when it happened.",
            "请核对发生时间。",
            "own"),
    STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM(
            "CU-18",
            INVALID,
            "A step follows what it goes on from: the beginning, the last change of the due time, or the risk.",
            "每一步须在其所承接的事项之后：开始、最近一次改期或风险登记。",
            "Check when it happened.",
            "请核对发生时间。",
            "own"),
    LIMIT_LIES_AHEAD(
            "CU-18",
            INVALID,
            "What is promised or asked for is due after that is said.",
            "承诺或需求的期限须晚于作出承诺或提出需求之时。",
            "Check by when it is due.",
            "请核对期限。",
            "own"),
    WHOEVER_IS_RESPONSIBLE_GOES_ON(
            "CU-18",
            FORBIDDEN,
            "Whoever is responsible for a promise or a request, or looks after the customer, goes on with it.",
            "承诺或需求由责任人或该客户的客户经理推进。",
            "Ask whoever is responsible, the account manager of the customer, or the service manager.",
            "请联系责任人、该客户的客户经理或客户服务部经理。",
            "D0①§15, D3grp三"),
    MATTER_IS_OPEN(
            "CU-18",
            CONFLICT,
            "A promise and a request end once, and nothing more happens to them.",
            "承诺或需求只了结一次，了结后不再变更。",
            "Read how it ended; what is promised or asked for anew has a place of its own.",
            "请查阅结果；新的承诺或需求请另行登记。",
            "own"),
    STEP_STATES_WHY(
            "CU-18",
            INVALID,
            "Moving a due time, handing over, breaking, refusing and withdrawing have a reason.",
            "改期、移交、未履行、谢绝和撤回均须说明原因。",
            "Say in the reason why.",
            "请填写原因。",
            "D0①§15, D0②§5, D0③§16, D1q2.1–2.2"),
    ONE_RISK_IS_TOLD_BEFORE_THE_NEXT(
            "CU-22",
            CONFLICT,
            "A further risk is noted after the customer was told of the one before.",
            "告知客户前一风险之后，方可登记下一风险。",
            "Tell the customer of the risk that was noted, and of what has come to it since.",
            "请先告知客户已登记的风险及其变化。",
            "own"),
    RISK_IS_NOTED_BEFORE_IT_IS_TOLD(
            "CU-22",
            CONFLICT,
            "The customer is told of a risk that was noted.",
            "告知客户的风险须已登记。",
            "Note the risk first, and when it was seen.",
            "请先登记风险及发现时间。",
            "D1q2.4");

    private final RuleText text;

    CourseRule(
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
