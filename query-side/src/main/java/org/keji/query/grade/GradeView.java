package org.keji.query.grade;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The grade by one scheme (CU-06). */
@Schema(name = "CustomerGrade")
record GradeView(
        @Schema(example = "value") String scheme,

        @Schema(description = "The grade that holds", example = "high")
        String grade,

        @Schema(description = "The grade the scheme gives", example = "middle")
        String computed,

        @Schema(description = "Whether somebody said another in its place", example = "true")
        boolean overridden,

        @Schema(
                description = "What the computed grade rests on, each as figure=value",
                example = "[\"profit=85000.00\"]")
        List<String> figures,

        @Schema(description = "When it was computed") Instant computedAt,

        @Schema(description = "The position of the log up to which the figures know everything", example = "4711")
        long knownTo) {

    static GradeView of(GradeRow row) {
        return new GradeView(
                row.scheme(),
                row.grade(),
                row.computed(),
                row.overridden(),
                row.figures(),
                row.computedAt(),
                row.knownTo());
    }
}
