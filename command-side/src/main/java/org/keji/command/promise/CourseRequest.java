package org.keji.command.promise;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;

/** Bodies of the commands that promises and requests have in common. What is said in them is kept in clear. */
public sealed interface CourseRequest extends Body {

    String CLEAR = "Kept in clear for ever, so it names no person";

    void check();

    /** A text of some length that is kept in clear. */
    static void requirePlain(@Nullable String text, String pointer) {
        Body.requireField(text != null && !text.isBlank() && text.length() <= LONGEST_REASON, pointer);
    }

    /** Who is responsible, where anybody is named. */
    static void requireOwner(@Nullable String owner) {
        if (owner != null) {
            Body.requireWord(owner, "/owner");
        }
    }

    /** That it may not be done in time, or at all. */
    @Schema(name = "RiskRequest")
    record RiskSaid(
            @Schema(
                    description = "What threatens it. " + CLEAR,
                    example = "The ship waits outside the port",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String risk,

            @Schema(description = WHEN, example = "2026-05-06T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The agent called") @Nullable
            String reason)
            implements CourseRequest {

        @Override
        public void check() {
            requirePlain(risk, "/risk");
            Body.requireReason(reason);
        }
    }

    /** That the customer was told of the risk. */
    @Schema(name = "RiskNoticeRequest")
    record RiskNotice(
            @Schema(
                    description = "What was offered to the customer. " + CLEAR,
                    example = "Half of it goes by rail on Friday",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String solution,

            @Schema(description = "When the customer was told; now if left out", example = "2026-05-06T11:00:00Z")
            @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Told by phone") @Nullable
            String reason)
            implements CourseRequest {

        @Override
        public void check() {
            requirePlain(solution, "/solution");
            Body.requireReason(reason);
        }
    }

    /** A step that needs no more than when and why. */
    @Schema(name = "CourseStepRequest")
    record Step(
            @Schema(description = WHEN, example = "2026-05-07T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The customer does without") @Nullable
            String reason)
            implements CourseRequest {

        @Override
        public void check() {
            Body.requireReason(reason);
        }
    }
}
