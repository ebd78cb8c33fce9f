package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.CONTENT_IS_STATED;
import static org.keji.kernel.rule.HouseRule.REQUEST_IS_WELL_FORMED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.Channel;
import org.keji.kernel.complaint.Complainant;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.rule.Refusal;

/** Bodies of the complaint desk's commands. */
sealed interface ComplaintRequest {

    int LONGEST_CONTENT = 20_000;
    int LONGEST_WORD = 200;
    int LONGEST_REASON = 2_000;

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

            @Nullable String reason)
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
            requireField(reason == null || reason.length() <= LONGEST_REASON, "/reason");
            if (complainant != null) {
                requireField(complainant.name() != null && !complainant.name().isBlank(), "/complainant/name");
                requireShort(complainant.name(), "/complainant/name");
                requireShort(complainant.phone(), "/complainant/phone");
                requireShort(complainant.email(), "/complainant/email");
            }
        }
    }

    /** The first answer was given. */
    @Schema(name = "ComplaintAcknowledgement")
    record Acknowledgement(
            @Schema(description = "When it was given; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(example = "Called back, invoice is being checked") @Nullable
            String reason)
            implements ComplaintRequest {

        public Acknowledgement {
            requireField(reason == null || reason.length() <= LONGEST_REASON, "/reason");
        }
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
