package org.keji.command.breach;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How breaches are reported, answered and decided on (handbook chapter 9). */
public enum BreachRule implements Rule {
    BREACH_LIES_IN_THE_PAST(
            "PO-06",
            INVALID,
            "A breach happened before it is reported.",
            "违规须发生在报告之前。",
            "Check when it happened.",
            "请核对发生时间。",
            "own"),
    BREACH_NAMES_A_RULE(
            "PO-06",
            INVALID,
            "A report names the rule that was not kept.",
            "报告须写明所违反的规定。",
            "Give the id of the rule as the handbook has it, such as CO-02.",
            "请填写手册中的规定编号，例如 CO-02。",
            "D4§7.1, D1h, D1j§6"),
    ANOTHER_REPORTS_A_BREACH(
            "SOD",
            FORBIDDEN,
            "Nobody reports a breach of their own.",
            "不得报告本人的违规。",
            "Leave the report to another of the supervision group.",
            "请由监督小组其他成员报告。",
            "own"),
    WHOEVER_IS_CONCERNED_ANSWERS(
            "PO-06",
            FORBIDDEN,
            "Whoever a breach concerns answers it, and nobody for them.",
            "违规由当事人本人说明，他人不得代为说明。",
            "Leave the answer to whom it concerns.",
            "请由当事人本人说明。",
            "D4§7.1, D1h, D1j§6"),
    BREACH_IS_OPEN(
            "PO-06",
            CONFLICT,
            "A breach is decided on once, and is not answered afterwards.",
            "违规只裁定一次，裁定后不再说明。",
            "Read the decision; it stands.",
            "请查阅裁定；裁定不再更改。",
            "own"),
    BREACH_IS_ANSWERED_ONCE(
            "PO-06",
            CONFLICT,
            "A breach is answered once.",
            "违规只说明一次。",
            "Read the answer that was given; the decision goes by it.",
            "请查阅已作说明；裁定以此为准。",
            "own"),
    BREACH_ANSWER_FOLLOWS_THE_BREACH(
            "PO-06",
            INVALID,
            "An answer is given after what it answers.",
            "说明须在违规发生之后作出。",
            "Check when the answer was given.",
            "请核对作出说明的时间。",
            "own"),
    BREACH_ANSWER_LIES_IN_THE_PAST(
            "PO-06",
            INVALID,
            "An answer was given before it is registered.",
            "说明须在登记之前作出。",
            "Check when the answer was given.",
            "请核对作出说明的时间。",
            "own"),
    DECISION_HEARS_THE_ANSWER(
            "PO-06",
            CONFLICT,
            "A breach is decided on after it was answered, or after the time for that has passed.",
            "违规须在当事人说明之后或说明时限届满之后裁定。",
            "Wait for the answer, or for the end of its time.",
            "请等待当事人说明或时限届满。",
            "D4§7.1, D1h, D1j§6"),
    ANOTHER_DECIDES_ON_A_BREACH(
            "SOD",
            FORBIDDEN,
            "Whoever reported a breach, or is concerned by it, does not decide on it.",
            "报告人和当事人不得裁定该违规。",
            "Leave it to another general manager.",
            "请由其他总经理裁定。",
            "own"),
    SANCTION_IS_FOR_A_FOUNDED_BREACH(
            "PO-06",
            CONFLICT,
            "Only a founded breach is sanctioned.",
            "仅属实的违规可予处分。",
            "Leave the sanction out.",
            "请勿填写处分。",
            "D4§7.1, D1h, D1j§6"),
    SANCTION_IS_IN_THE_BOOK(
            "PO-06",
            CONFLICT,
            "A breach is sanctioned where the policy book says so.",
            "仅在政策手册允许时方可处分。",
            "Leave the sanction out, or have the policy book amended.",
            "请勿填写处分，或修订政策手册。",
            "D4§7.1, D1h, D1j§6");

    private final RuleText text;

    BreachRule(
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
