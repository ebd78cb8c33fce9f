package org.keji.kernel.value;

import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What the models of value reckon with (CU-13). */
public enum ValueRule implements Rule {
    MONEY_IS_IN_CENTS(
            "CU-13",
            INVALID,
            "An amount of money is in CNY, has at most two decimals, and is less than a million million.",
            "金额以人民币计，至多两位小数，且小于一万亿。",
            "Round it to the cent.",
            "请将金额取至分。",
            "own"),
    RATE_IS_A_SHARE(
            "CU-13",
            INVALID,
            "A yearly rate, of discount or of retention, lies between 0 and 1 and has at most six decimals.",
            "年折现率与年保持率介于0与1之间，至多六位小数。",
            "Write 8 % as 0.08.",
            "请将8%写作0.08。",
            "own"),
    YEARS_ARE_A_LIFETIME(
            "CU-13",
            INVALID,
            "A model of value looks 1 to 100 years ahead.",
            "价值模型的年限为1至100年。",
            "Name as many years as customers stay.",
            "请按客户留存的年数填写。",
            "own"),
    PERIOD_BEGINS_BEFORE_IT_ENDS(
            "CU-13",
            INVALID,
            "A period begins on the day it ends, or before.",
            "期间的起始日不得晚于截止日。",
            "Exchange the two days.",
            "请对调两个日期。",
            "own");

    private final RuleText text;

    ValueRule(
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
