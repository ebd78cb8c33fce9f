package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How grades and stages of life are computed, overridden and corrected (CU-06, CU-11). */
public enum GradeRule implements Rule {
    GRADE_RESTS_ON_NEW_FIGURES(
            "CU-06",
            CONFLICT,
            "A grade is recorded again when it or its figures have changed.",
            "等级或其依据的数据变化后方重新记录。",
            "Read the customer's class; the grades there rest on the figures of today.",
            "请查阅客户分类；现有等级依据的即为当前数据。",
            "own"),
    SCHEME_IS_IN_THE_BOOK(
            "CU-06",
            INVALID,
            "Customers are graded by the schemes of the policy book.",
            "客户按政策手册中的方案分级。",
            "Name a scheme of the book.",
            "请填写政策手册中的方案。",
            "D2, D4§2.1"),
    GRADE_IS_OF_THE_SCHEME(
            "CU-06",
            INVALID,
            "A grade is one of its scheme.",
            "等级须属于该方案。",
            "Name a grade that the scheme has.",
            "请填写该方案中的等级。",
            "D2, D4§2.1"),
    OVERRIDE_FOLLOWS_A_GRADE(
            "CU-06",
            CONFLICT,
            "A grade is overridden once it was computed, so that it carries its figures.",
            "等级须先计算，附有依据数据，方可改定。",
            "Let the customer be graded first.",
            "请先为客户分级。",
            "D2, D4§2.1"),
    OVERRIDE_STATES_WHY(
            "CU-06",
            INVALID,
            "Overriding a grade, and letting it go, has a reason.",
            "改定等级及恢复计算等级须说明原因。",
            "Say in the reason what the scheme does not see.",
            "请在原因中说明方案未体现的情况。",
            "D2, D4§2.1"),
    GRADE_IS_OVERRIDDEN(
            "CU-06",
            CONFLICT,
            "Only a grade that is overridden is let go.",
            "仅改定的等级可恢复为计算等级。",
            "Read the customer's class; the computed grade holds.",
            "请查阅客户分类；现行等级即为计算等级。",
            "own"),
    LIFECYCLE_STATES_WHY(
            "CU-11",
            INVALID,
            "Correcting a stage of life, and letting it go, has a reason.",
            "更正生命周期阶段及恢复计算结果须说明原因。",
            "Say in the reason what the figures do not show.",
            "请在原因中说明数据未反映的情况。",
            "D2d"),
    LIFECYCLE_FITS_SERVICE(
            "CU-11",
            CONFLICT,
            "Who is served is in a stage; who has left left early, on the way or after long.",
            "在服务客户处于某一阶段；已离开客户分为早期流产、中途夭折或长久保持。",
            "Name a stage that fits whether the customer is served.",
            "请填写与客户服务状态相符的阶段。",
            "D2d"),
    LIFECYCLE_IS_CORRECTED(
            "CU-11",
            CONFLICT,
            "Only a stage of life that was corrected is let go.",
            "仅更正过的生命周期阶段可恢复为计算结果。",
            "Read the customer's class; the computed stage holds.",
            "请查阅客户分类；现行阶段即为计算结果。",
            "own");

    private final RuleText text;

    GradeRule(
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
