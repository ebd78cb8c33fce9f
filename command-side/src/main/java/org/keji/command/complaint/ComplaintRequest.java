package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.CONTENT_IS_STATED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.rule.Refusal;

/** Bodies of the complaint desk's commands. */
sealed interface ComplaintRequest extends Body {

    /** A complaint as it comes in. What was said and by whom is sealed before it is stored (DP-03). */
    @Schema(name = "ComplaintReceipt")
    record Receipt(
            @Schema(example = "phone", requiredMode = Schema.RequiredMode.REQUIRED)
            Channel channel,

            @Schema(example = "The invoice of May was charged twice.", requiredMode = Schema.RequiredMode.REQUIRED)
            String content,

            @Nullable Caller complainant,
            @Schema(example = "Invoicing") @Nullable String product,
            @Schema(example = "Wrong amount") @Nullable String kind,
            @Schema(example = "Billing") @Nullable String department,

            @Schema(type = "string", example = "customer-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111") @Nullable
            CustomerId customerId,

            @Schema(description = "When it was received; now if left out", example = "2026-05-04T01:30:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ComplaintRequest {

        void check() {
            Body.requireField(channel != null, "/channel");
            // The one look at what was said: whether anything was. Afterwards the text is sealed.
            if (content == null || content.isBlank()) {
                throw new Refusal(CONTENT_IS_STATED, "/content");
            }
            Body.requireField(content.length() <= LONGEST_CONTENT, "/content");
            Body.requireShort(product, "/product");
            Body.requireShort(kind, "/kind");
            Body.requireShort(department, "/department");
            Body.requireReason(reason);
            Body.requireCaller(complainant, "/complainant");
        }
    }

    /** The first answer was given. */
    @Schema(name = "ComplaintAcknowledgement")
    record Acknowledgement(
            @Schema(description = "When it was given; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Called back, invoice is being checked") @Nullable
            String reason)
            implements ComplaintRequest {

        public Acknowledgement {
            Body.requireReason(reason);
        }
    }

    /** What kind of complaint it is, how urgent and how severe. */
    @Schema(name = "ComplaintAssessment")
    record Assessment(
            @Schema(example = "Wrong amount", requiredMode = Schema.RequiredMode.REQUIRED)
            String kind,

            @Schema(example = "urgent", requiredMode = Schema.RequiredMode.REQUIRED)
            Urgency urgency,

            @Schema(example = "major", requiredMode = Schema.RequiredMode.REQUIRED)
            Severity severity,

            @Schema(description = WHEN, example = "2026-05-04T10:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Charged twice in a row") @Nullable
            String reason)
            implements ComplaintRequest {

        void check() {
            Body.requireField(kind != null, "/kind");
            Body.requireShort(kind, "/kind");
            Body.requireField(urgency != null, "/urgency");
            Body.requireField(severity != null, "/severity");
            Body.requireReason(reason);
        }
    }

    /** Who is asked to take a complaint. */
    @Schema(name = "ComplaintHandOver")
    record HandOver(
            @Schema(
                    description = "The name the other signs in with",
                    example = "account-manager-2",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String to,

            @Schema(description = WHEN, example = "2026-05-04T11:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The customer is in another region") @Nullable
            String reason)
            implements ComplaintRequest {

        void check() {
            Body.requireField(to != null, "/to");
            Body.requireShort(to, "/to");
            Body.requireReason(reason);
        }
    }

    /** Whoever was asked to take a complaint does or does not. */
    @Schema(name = "ComplaintHandOverReply")
    record HandOverReply(
            @Schema(description = WHEN, example = "2026-05-04T12:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "On leave until Monday") @Nullable
            String reason)
            implements ComplaintRequest {

        public HandOverReply {
            Body.requireReason(reason);
        }
    }

    /** Something to remember with a complaint. */
    @Schema(name = "ComplaintAnnotation")
    record Annotation(
            @Schema(
                    description = "Sealed before it is stored, for it may name persons (DP-03)",
                    example = "Prefers to be called in the evening",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String note,

            @Schema(description = WHEN, example = "2026-05-04T12:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ComplaintRequest {

        void check() {
            Body.requireText(note, "/note");
            Body.requireReason(reason);
        }
    }

    /** What was registered wrongly on receipt; all of it is said anew. */
    @Schema(name = "ComplaintParticulars")
    record Particulars(
            @Schema(example = "phone", requiredMode = Schema.RequiredMode.REQUIRED)
            Channel channel,

            @Schema(example = "Invoicing") @Nullable String product,
            @Schema(example = "Billing") @Nullable String department,

            @Schema(type = "string", example = "customer-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111") @Nullable
            CustomerId customerId,

            @Schema(description = WHEN, example = "2026-05-04T12:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(
                    description = REASON,
                    example = "The product was mistaken on the phone",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String reason)
            implements ComplaintRequest {

        void check() {
            Body.requireField(channel != null, "/channel");
            Body.requireShort(product, "/product");
            Body.requireShort(department, "/department");
            Body.requireReason(reason);
        }
    }
}
