package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.CONTENT_IS_STATED;
import static org.keji.kernel.rule.HouseRule.REQUEST_IS_WELL_FORMED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.Channel;
import org.keji.kernel.complaint.Complainant;
import org.keji.kernel.complaint.Language;
import org.keji.kernel.complaint.MailAddress;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.rule.Refusal;

/** Bodies of the complaint desk's commands. */
sealed interface ComplaintRequest {

    int LONGEST_CONTENT = 20_000;
    int LONGEST_WORD = 200;
    int LONGEST_REASON = 2_000;
    String WHEN = "When it was done; now if left out";
    String REASON = "Why; kept in clear for ever, so it names no person";

    /** When it was done; null for now. */
    @Nullable
    Instant occurredAt();

    @Nullable
    String reason();

    /** A complaint as it comes in. What was said and by whom is sealed before it is stored (DP-03). */
    @Schema(name = "ComplaintReceipt")
    record Receipt(
            @Schema(example = "phone", requiredMode = Schema.RequiredMode.REQUIRED)
            Channel channel,

            @Schema(example = "The invoice of May was charged twice.", requiredMode = Schema.RequiredMode.REQUIRED)
            String content,

            @Nullable Complainant complainant,
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
            requireField(channel != null, "/channel");
            // The one look at what was said: whether anything was. Afterwards the text is sealed.
            if (content == null || content.isBlank()) {
                throw new Refusal(CONTENT_IS_STATED, "/content");
            }
            requireField(content.length() <= LONGEST_CONTENT, "/content");
            requireShort(product, "/product");
            requireShort(kind, "/kind");
            requireShort(department, "/department");
            requireReason(reason);
            if (complainant != null) {
                requireField(complainant.name() != null && !complainant.name().isBlank(), "/complainant/name");
                requireShort(complainant.name(), "/complainant/name");
                requireShort(complainant.phone(), "/complainant/phone");
                requireShort(complainant.email(), "/complainant/email");
                String email = complainant.email();
                requireField(email == null || MailAddress.of(email).isPresent(), "/complainant/email");
                String language = complainant.language();
                requireField(language == null || Language.ofCode(language).isPresent(), "/complainant/language");
            }
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
            requireReason(reason);
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
            requireField(kind != null, "/kind");
            requireShort(kind, "/kind");
            requireField(urgency != null, "/urgency");
            requireField(severity != null, "/severity");
            requireReason(reason);
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
            requireField(to != null, "/to");
            requireShort(to, "/to");
            requireReason(reason);
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
            requireReason(reason);
        }
    }

    private static void requireReason(@Nullable String reason) {
        requireField(reason == null || reason.length() <= LONGEST_REASON, "/reason");
    }

    private static void requireShort(@Nullable String text, String pointer) {
        requireField(text == null || text.length() <= LONGEST_WORD, pointer);
    }

    private static void requireField(boolean holds, String pointer) {
        if (!holds) {
            throw new Refusal(REQUEST_IS_WELL_FORMED, pointer);
        }
    }
}
