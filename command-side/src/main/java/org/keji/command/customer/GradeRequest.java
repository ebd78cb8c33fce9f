package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.customer.Lifecycle;

/** Bodies of the commands that grade a customer. */
sealed interface GradeRequest extends Body {

    /** A step that needs no more than when and why. */
    @Schema(name = "CustomerGradingStep")
    record Step(
            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "A large purchase was recorded") @Nullable
            String reason)
            implements GradeRequest {

        void check() {
            Body.requireReason(reason);
        }
    }

    /** Another grade than the scheme gives. */
    @Schema(name = "CustomerGradeRequest")
    record GradeSaid(
            @Schema(
                    description = "A scheme of the policy book",
                    example = "value",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String scheme,

            @Schema(description = "A grade of it", example = "high", requiredMode = Schema.RequiredMode.REQUIRED)
            String grade,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Signs for five years next month") @Nullable
            String reason)
            implements GradeRequest {

        void check() {
            Body.requireWord(scheme, "/scheme");
            Body.requireWord(grade, "/grade");
            Body.requireReason(reason);
        }
    }

    /** The scheme whose computed grade holds again. */
    @Schema(name = "CustomerGradeRelease")
    record SchemeSaid(
            @Schema(
                    description = "The scheme whose grade was overridden",
                    example = "value",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String scheme,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "They signed with another house") @Nullable
            String reason)
            implements GradeRequest {

        void check() {
            Body.requireWord(scheme, "/scheme");
            Body.requireReason(reason);
        }
    }

    /** Where they stand, or how they left. */
    @Schema(name = "CustomerLifecycleRequest")
    record LifecycleSaid(
            @Schema(
                    description = "exploration, build-up, stable or decline; early-exit, mid-way-loss or long-lasting "
                            + "of who has left",
                    example = "stable",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Lifecycle lifecycle,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Buys every other year, and always has") @Nullable
            String reason)
            implements GradeRequest {

        void check() {
            Body.requireField(lifecycle != null, "/lifecycle");
            Body.requireReason(reason);
        }
    }
}
