package org.keji.command.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.interaction.Direction;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.interaction.Outcome;

/** Bodies of the commands to a contact. What was said, and by whom, is sealed before it is stored (DP-03). */
sealed interface InteractionRequest extends Body
        permits InteractionRequest.Log,
                InteractionRequest.Answer,
                InteractionRequest.HandOver,
                InteractionRequest.Reply,
                InteractionRequest.Handling,
                InteractionRequest.Closing,
                ServiceRequest {

    String TEXT = "Sealed before it is stored (DP-03)";

    /** A contact as it took place. */
    @Schema(name = "InteractionLog")
    record Log(
            @Schema(example = "phone", requiredMode = Schema.RequiredMode.REQUIRED)
            Channel channel,

            @Schema(example = "inbound", requiredMode = Schema.RequiredMode.REQUIRED)
            Direction direction,

            @Schema(
                    description = "What it is about; whether it is scheduled or ad hoc follows from it (IN-04)",
                    example = "important-inquiry",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            InteractionKind kind,

            @Schema(
                    type = "string",
                    description = "Left out where the house does not know who it is",
                    example = "customer-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111")
            @Nullable
            CustomerId customerId,

            @Schema(
                    description = "A few words; kept in clear for ever, so they name no person",
                    example = "Opening of the second warehouse",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String subject,

            @Schema(description = "What was said; sealed before it is stored (DP-03)", example = "When can we move in?")
            @Nullable
            String content,

            @Nullable Caller caller,

            @Schema(description = "What was answered at once; sealed as well", example = "From July on.") @Nullable
            String answer,

            @Schema(description = "Who leads the handling of an important inquiry (IN-02)", example = "Logistics")
            @Nullable
            String leadDepartment,

            @Schema(description = "When it took place; now if left out", example = "2026-05-04T01:30:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements InteractionRequest {

        void check() {
            Body.requireField(channel != null, "/channel");
            Body.requireField(direction != null, "/direction");
            Body.requireField(kind != null, "/kind");
            Body.requireWord(subject, "/subject");
            requireTextIfAny(content, "/content");
            Body.requireCaller(caller, "/caller");
            requireTextIfAny(answer, "/answer");
            if (leadDepartment != null) {
                Body.requireWord(leadDepartment, "/leadDepartment");
            }
            Body.requireReason(reason);
        }

        /** Whether the customer has the green channel, their card says (CU-16). */
        Matter matter() {
            return new Matter(channel, direction, kind, customerId, subject, leadDepartment, false);
        }
    }

    /** What was answered. */
    @Schema(name = "InteractionAnswer")
    record Answer(
            @Schema(description = TEXT, example = "From July on.", requiredMode = Schema.RequiredMode.REQUIRED)
            String answer,

            @Schema(description = "When it was given; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements InteractionRequest {

        void check() {
            Body.requireText(answer, "/answer");
            Body.requireReason(reason);
        }
    }

    /** Who is asked to take it, and what the customer was told. */
    @Schema(name = "InteractionHandOver")
    record HandOver(
            @Schema(example = "Logistics", requiredMode = Schema.RequiredMode.REQUIRED)
            String department,

            @Schema(
                    description = "The name somebody of it signs in with; whoever takes it first if left out",
                    example = "department-officer-1")
            @Nullable
            String to,

            @Schema(
                    description = "What the customer was told of it; sealed before it is stored (DP-03)",
                    example = "Logistics will call you today.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String explanation,

            @Schema(description = WHEN, example = "2026-05-04T02:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements InteractionRequest {

        void check() {
            Body.requireWord(department, "/department");
            if (to != null) {
                Body.requireWord(to, "/to");
            }
            Body.requireText(explanation, "/explanation");
            Body.requireReason(reason);
        }
    }

    /** What says no more than when it was done, and why. */
    @Schema(name = "InteractionStep")
    record Reply(
            @Schema(description = WHEN, example = "2026-05-04T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The warehouse is not ours") @Nullable
            String reason)
            implements InteractionRequest {

        public Reply {
            Body.requireReason(reason);
        }
    }

    /** How the lead department handled it. */
    @Schema(name = "InquiryHandling")
    record Handling(
            @Schema(
                    description = TEXT,
                    example = "Asked the site, and confirmed the date.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String handling,

            @Schema(description = WHEN, example = "2026-05-04T08:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements InteractionRequest {

        void check() {
            Body.requireText(handling, "/handling");
            Body.requireReason(reason);
        }
    }

    /** How it ended. */
    @Schema(name = "InteractionClosing")
    record Closing(
            @Schema(example = "settled", requiredMode = Schema.RequiredMode.REQUIRED)
            Outcome outcome,

            @Schema(description = WHEN, example = "2026-05-05T02:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON + "; asked for where it was not settled", example = "Nobody picked up")
            @Nullable
            String reason)
            implements InteractionRequest {

        void check() {
            Body.requireField(outcome != null, "/outcome");
            Body.requireReason(reason);
        }
    }

    private static void requireTextIfAny(@Nullable String text, String pointer) {
        if (text != null) {
            Body.requireText(text, pointer);
        }
    }
}
