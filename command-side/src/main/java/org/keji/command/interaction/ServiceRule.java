package org.keji.command.interaction;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How service requests are promised, and customers called back (IN-05 to IN-07). */
public enum ServiceRule implements Rule {
    DATES_ARE_PROMISED_ON_SERVICE_REQUESTS(
            "IN-07",
            CONFLICT,
            "A date is promised on a service request.",
            "仅报事可承诺办理日期。",
            "Log a service request.",
            "请登记报事。",
            "D1d4.4.2"),
    DATE_IS_PROMISED_ONCE(
            "IN-07",
            CONFLICT,
            "A date is promised once, and moves afterwards.",
            "日期只承诺一次，之后只可改期。",
            "Move the date that was promised.",
            "请更改已承诺的日期。",
            "own"),
    PROMISED_DATE_LIES_AHEAD(
            "IN-07",
            INVALID,
            "A promised date lies ahead when it is promised.",
            "承诺日期须晚于作出承诺之时。",
            "Check the date.",
            "请核对日期。",
            "D1d4.4.2"),
    PROMISE_IS_PENDING(
            "IN-07",
            CONFLICT,
            "Only a promise that is not yet kept moves, or is kept.",
            "仅尚未履行的承诺可改期或履行。",
            "Look what was promised.",
            "请查看承诺。",
            "D1d4.4.2"),
    MOVING_A_DATE_SAYS_WHY(
            "IN-07",
            INVALID,
            "Whoever moves a promised date says why.",
            "更改承诺日期须说明理由。",
            "Give the reason.",
            "请填写理由。",
            "own"),
    DATE_MOVES_BEFORE_IT_IS_DUE(
            "IN-07",
            CONFLICT,
            "A promised date moves before it has passed; afterwards it is late.",
            "承诺日期须在届满前更改，届满即为逾期。",
            "Keep the promise; it is late.",
            "请履行承诺；承诺已逾期。",
            "own"),
    SERVICE_REQUEST_IS_FULFILLED(
            "IN-07",
            CONFLICT,
            "A service request is settled when what was promised on it is done.",
            "报事须兑现承诺后方可办结。",
            "Promise a date and keep it, or give another outcome.",
            "请承诺日期并履行，或更改结果。",
            "D1d4.4.2"),
    CALL_BACK_IS_DUE_OR_ASKS(
            "IN-05",
            INVALID,
            "A call-back asks how content the customer is, or returns a call that came out of hours.",
            "回访须询问满意度，或回复非工作时间的来电。",
            "Say how content the customer is.",
            "请填写满意度。",
            "D1n§6, D1k二, D1n§7"),
    SATISFACTION_FOLLOWS_THE_ANSWER(
            "IN-05",
            CONFLICT,
            "Satisfaction is asked for after the answer.",
            "须先答复后询问满意度。",
            "Answer first.",
            "请先答复。",
            "D1n§6"),
    SATISFACTION_IS_ASKED_ONCE(
            "IN-05",
            CONFLICT,
            "Satisfaction is asked for once.",
            "满意度只询问一次。",
            "Read what was answered.",
            "请查阅已有记录。",
            "own");

    private final RuleText text;

    ServiceRule(
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
