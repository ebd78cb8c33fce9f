package org.keji.command.promise;

import static org.keji.kernel.rule.RuleKind.CONFLICT;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleText;

/** What holds of promises besides what they have in common with requests (handbook chapter 1). */
public enum PromiseRule implements Rule {
    DUE_TIME_MOVES_BEFORE_IT_PASSES(
            "A due time is moved before it has passed.",
            "期限须在届满之前变更。",
            "The promise is late; say when it was kept, or that it was broken.",
            "承诺已逾期；请登记何时履行或未履行。"),
    DUE_TIME_IS_ANOTHER(
            "A due time is moved to another one.",
            "变更后的期限须与原期限不同。",
            "Leave it as it is, or name the new time.",
            "无需变更，或填写新的期限。"),
    ANOTHER_TAKES_OVER(
            "A promise is handed over to another person.",
            "承诺须移交给其他人。",
            "Leave it as it is, or name who takes it over.",
            "无需移交，或填写接手人。");

    private final RuleText text;

    PromiseRule(String sentence, String sentenceChinese, String remedy, String remedyChinese) {
        this.text = RuleText.of("CU-18", CONFLICT, sentence, sentenceChinese, remedy, remedyChinese, "own");
    }

    @Override
    public RuleText text() {
        return text;
    }
}
