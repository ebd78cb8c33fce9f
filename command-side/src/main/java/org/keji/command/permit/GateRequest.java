package org.keji.command.permit;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.permit.BadgeNumber;

/** Bodies of the commands at the gate (PE-06, PE-07). */
sealed interface GateRequest extends PermitRequest {

    /** Which badge is given or comes back. */
    @Schema(name = "GateBadge")
    record Badge(
            @Schema(
                    description = "As printed on it",
                    type = "string",
                    example = "B-0117",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            BadgeNumber badge,

            @Schema(description = REASON) @Nullable String reason)
            implements GateRequest {

        @Override
        public void check() {
            Body.requireField(badge != null, "/badge");
            Body.requireReason(reason);
        }
    }

    /** That a visitor goes in. */
    @Schema(name = "GateEntry")
    record Entering(
            @Schema(example = "Gate 1", requiredMode = Schema.RequiredMode.REQUIRED)
            String gate,

            @Schema(
                    description = "Given to them at the same time; left out where they have one",
                    type = "string",
                    example = "B-0117")
            @Nullable
            BadgeNumber badge,

            @Schema(description = REASON) @Nullable String reason)
            implements GateRequest {

        @Override
        public void check() {
            Body.requireWord(gate, "/gate");
            Body.requireReason(reason);
        }
    }

    /** That a visitor goes out. */
    @Schema(name = "GateExit")
    record Leaving(
            @Schema(example = "Gate 1", requiredMode = Schema.RequiredMode.REQUIRED)
            String gate,

            @Schema(
                    description = "Whether their badge is taken back at the same time",
                    example = "true",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonProperty(required = true)
            boolean badgeReturned,

            @Schema(description = REASON) @Nullable String reason)
            implements GateRequest {

        @Override
        public void check() {
            Body.requireWord(gate, "/gate");
            Body.requireReason(reason);
        }
    }

    /** That a visitor is not let in. */
    @Schema(name = "GateRefusal")
    record TurningAway(
            @Schema(
                    description = "The rule it rests on, PE-01 to PE-11",
                    example = "PE-06",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String clause,

            @Schema(example = "Gate 1", requiredMode = Schema.RequiredMode.REQUIRED)
            String gate,

            @Schema(description = REASON, example = "Another name on the card") @Nullable
            String reason)
            implements GateRequest {

        @Override
        public void check() {
            Body.requireWord(clause, "/clause");
            Body.requireWord(gate, "/gate");
            Body.requireReason(reason);
        }
    }
}
