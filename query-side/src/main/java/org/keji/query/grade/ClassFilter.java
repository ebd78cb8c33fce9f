package org.keji.query.grade;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;

/** Which classes are asked for, as query parameters. */
@ParameterObject
record ClassFilter(
        @Parameter(description = "A grading scheme of the policy book (CU-06)", example = "value") @Nullable
        String scheme,

        @Parameter(description = "A grade of that scheme, as it holds", example = "high") @Nullable
        String grade,

        @Parameter(description = "strategic, large or medium-small-micro (CU-07)", example = "large") @Nullable
        String group,

        @Parameter(description = "new, established or loyal (CU-04)", example = "loyal") @Nullable
        String years,

        @Parameter(
                description =
                        "exploration, build-up, stable or decline; early-exit, mid-way-loss or long-lasting (CU-11)",
                example = "decline")
        @Nullable
        String lifecycle,

        @Parameter(description = "star, question-mark, cash-cow or dog (CU-09)", example = "star") @Nullable
        String quadrant,

        @Parameter(
                description = "true for those alone whose support team lacks a function of the book (CU-08)",
                example = "true")
        @Nullable
        Boolean teamGaps) {

    /** @throws Refusal if a value is none a database could hold, or a grade is asked for without its scheme */
    ClassFilter {
        Asked.text(scheme, "scheme");
        Asked.text(grade, "grade");
        Asked.text(quadrant, "quadrant");
        if (grade != null && scheme == null) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query scheme");
        }
    }

    /** What no table says, since it follows from the day. */
    boolean wants(Classing one) {
        return (group == null || group.equals(one.group().code()))
                && (years == null || years.equals(one.tenure().code()))
                && (lifecycle == null || Objects.equals(lifecycle, one.stage()))
                && (!Boolean.TRUE.equals(teamGaps) || !one.missing().isEmpty());
    }
}
