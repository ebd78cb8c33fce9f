package org.keji.command.request;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What holds of requests besides what they have in common with promises (handbook chapter 1). */
public enum RequestRule implements Rule {
    FEASIBILITY_IS_ANSWERED_FIRST(
            CONFLICT,
            "Whether a wish can be met is answered before it becomes a promise, a contract or a refusal.",
            "需求转为承诺、合同或被谢绝之前，须先答复是否可行。",
            "Answer first whether it can be met.",
            "请先答复是否可行。",
            "D1q2.1–2.2"),
    WHAT_IS_TAKEN_UP_IS_FEASIBLE(
            CONFLICT,
            "Only what can be met becomes a promise or a contract.",
            "仅可行的需求可转为承诺或合同。",
            "Refuse it, or answer anew that it can be met.",
            "请谢绝该需求，或重新答复为可行。",
            "D1q2.1–2.2"),
    PROMISE_IS_THE_SAME_CUSTOMERS(
            INVALID,
            "A request becomes a promise that was made to the same customer.",
            "需求所转承诺须为对同一客户已作出的承诺。",
            "Make the promise to this customer first, and name it.",
            "请先对该客户作出承诺，再填写该承诺。",
            "D1q2.1–2.2");

    private final RuleText text;

    RequestRule(
            RuleKind kind,
            String sentence,
            String sentenceChinese,
            String remedy,
            String remedyChinese,
            String citation) {
        this.text = RuleText.of("CU-21", kind, sentence, sentenceChinese, remedy, remedyChinese, citation);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
