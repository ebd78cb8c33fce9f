package org.keji.planning.need;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;

/** That a draft is to be filled with who is due, and what every visit of it states (VP-01, VP-02). */
@Schema(name = "VisitPlanFilling")
record Filling(
        @Schema(example = "Round of the month", requiredMode = Schema.RequiredMode.REQUIRED)
        String purpose,

        @Schema(
                description = "What is to be reached; names no person",
                example = "Needs of the next quarter",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String goal,

        @Schema(description = "How long each is expected to take; 1 to 1,440", example = "45") @Nullable
        Integer minutes,

        @Schema(description = "What to take along", example = "[\"Price list\"]") @Nullable
        List<String> checkList,

        @Schema(description = "Whose calendar of days worked; cn, if left out", example = "cn") @Nullable
        String region,

        @Schema(description = REASON, example = "As the book has it") @Nullable
        String reason)
        implements Body {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** Nobody plans in the past. */
    @Override
    @Schema(hidden = true)
    public @Nullable Instant occurredAt() {
        return null;
    }

    void check() {
        Body.requireWord(purpose, "/purpose");
        Body.requireWord(goal, "/goal");
        Body.requireField(length() >= 1 && length() <= DAY, "/minutes");
        Body.requireShort(items(), "/checkList");
        Body.requireShort(region, "/region");
        Body.requireReason(reason);
    }

    int length() {
        return Objects.requireNonNullElse(minutes, HOUR);
    }

    List<String> items() {
        return Objects.requireNonNullElse(checkList, List.of());
    }

    String calendar() {
        return Objects.requireNonNullElse(region, "cn");
    }
}
