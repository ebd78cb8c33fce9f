package org.keji.command.breach;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.breach.Finding;

/** Bodies of the commands to a breach. What is told is sealed before it is stored, for it is about persons (DP-03). */
sealed interface BreachRequest extends Body {

    /** That the regulations were not kept, by whom, and what happened. */
    @Schema(name = "BreachReport")
    record Report(
            @Schema(
                    description = "The rule of the handbook that was not kept",
                    example = "CO-02",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String rule,

            @Schema(
                    description = "The name that whoever is concerned signs in with",
                    example = "account-manager-1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String concerned,

            @Schema(
                    description = "Of whom it concerns; its exceptions from the policy book hold",
                    example = "Customer service",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String department,

            @Schema(
                    description = "What happened; sealed before it is stored (DP-03)",
                    example = "The customer was told to call again on Monday.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String account,

            @Schema(description = "When it happened; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Found in the review of May") @Nullable
            String reason)
            implements BreachRequest {

        void check() {
            Body.requireField(rule != null, "/rule");
            Body.requireShort(rule, "/rule");
            Body.requireWord(concerned, "/concerned");
            Body.requireWord(department, "/department");
            Body.requireText(account, "/account");
            Body.requireReason(reason);
        }
    }

    /** What whoever is concerned says to it. */
    @Schema(name = "BreachAnswer")
    record Answer(
            @Schema(
                    description = "Sealed before it is stored (DP-03)",
                    example = "The line was down; I called back on Saturday.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String answer,

            @Schema(description = "When it was given; now if left out", example = "2026-05-06T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements BreachRequest {

        void check() {
            Body.requireText(answer, "/answer");
            Body.requireReason(reason);
        }
    }

    /** What was found of it, and what follows. */
    @Schema(name = "BreachDecision")
    record Decision(
            @Schema(example = "founded", requiredMode = Schema.RequiredMode.REQUIRED)
            Finding finding,

            @Schema(
                    description =
                            "What follows for whom it concerns, where the policy book allows it; kept in clear for "
                                    + "ever, so it names no person",
                    example = "Written reprimand")
            @Nullable
            String sanction,

            @Schema(description = REASON, example = "The log of the exchange confirms it") @Nullable
            String reason)
            implements BreachRequest {

        /** It is decided when it is registered. */
        @Override
        @Schema(hidden = true)
        public @Nullable Instant occurredAt() {
            return null;
        }

        void check() {
            Body.requireField(finding != null, "/finding");
            Body.requireField(sanction == null || !sanction.isBlank(), "/sanction");
            Body.requireShort(sanction, "/sanction");
            Body.requireReason(reason);
        }
    }
}
