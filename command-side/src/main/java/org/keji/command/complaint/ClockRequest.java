package org.keji.command.complaint;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.complaint.TimedStep;

/** Bodies of the commands to a complaint's clocks and recorded times. */
sealed interface ClockRequest extends Body {

    /** Why the clock stands still, or goes on. */
    @Schema(name = "ComplaintClockChange")
    record Change(
            @Schema(description = WHEN, example = "2026-05-05T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON + "; needed for a pause", example = "Waiting for the customer's receipt")
            @Nullable
            String reason)
            implements ClockRequest {

        public Change {
            Body.requireReason(reason);
        }
    }

    /** When a step was really taken. */
    @Schema(name = "ComplaintTimeCorrection")
    record TimeCorrection(
            @Schema(example = "first-answer", requiredMode = Schema.RequiredMode.REQUIRED)
            TimedStep step,

            @Schema(
                    description = "When it was really taken",
                    example = "2026-05-04T01:45:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant is,

            @Schema(
                    description = REASON,
                    example = "The telephone system's log says so",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String reason)
            implements ClockRequest {

        /** A correction is made when it is registered; what it corrects lies in the past. */
        @Override
        @Schema(hidden = true)
        public @Nullable Instant occurredAt() {
            return null;
        }

        void check() {
            Body.requireField(step != null, "/step");
            Body.requireField(is != null, "/is");
            Body.requireReason(reason);
        }
    }
}
