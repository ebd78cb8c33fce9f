package org.keji.command.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;

/** Bodies of the commands about a person. */
sealed interface PersonRequest extends Body {

    /** A step that is taken when it is registered, and why. */
    @Schema(name = "PersonStep")
    record Step(
            @Schema(description = REASON, example = "By letter of 4 May; identity checked at the desk") @Nullable
            String reason)
            implements PersonRequest {

        public Step {
            Body.requireReason(reason);
        }

        @Override
        @Schema(hidden = true)
        public @Nullable Instant occurredAt() {
            return null;
        }
    }

    /** To whom the person agrees that data go, for what, and how long. */
    @Schema(name = "PersonConsent")
    record ConsentGiven(
            @Schema(description = WHEN, example = "2026-05-04T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(
                    description = "The third party, which is no person",
                    example = "Ombudsman for consumers",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String recipient,

            @Schema(
                    description = "What they may do with it",
                    example = "Arbitration of this complaint",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String purpose,

            @Schema(description = "The last moment at which it holds", example = "2027-05-04T03:00:00Z") @Nullable
            Instant until,

            @Schema(description = REASON, example = "Form of 4 May") @Nullable
            String reason)
            implements PersonRequest {

        void check() {
            Body.requireField(recipient != null, "/recipient");
            Body.requireField(purpose != null, "/purpose");
            Body.requireShort(recipient, "/recipient");
            Body.requireShort(purpose, "/purpose");
            Body.requireReason(reason);
        }
    }
}
