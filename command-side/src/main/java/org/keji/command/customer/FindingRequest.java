package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.customer.FindingKind;

/** Bodies of the commands about what was found out with a customer. */
sealed interface FindingRequest extends Body {

    /** What was found out. */
    @Schema(name = "FindingRequest")
    record Note(
            @Schema(example = "competitor", requiredMode = Schema.RequiredMode.REQUIRED)
            FindingKind kind,

            @Schema(
                    description = "Kept in clear for ever, so it names no person",
                    example = "Tender with Haida for next year's pallets",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String text,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Told on a visit") @Nullable
            String reason)
            implements FindingRequest {

        void check() {
            Body.requireField(kind != null, "/kind");
            Body.requireField(text != null && !text.isBlank() && text.length() <= LONGEST_REASON, "/text");
            Body.requireReason(reason);
        }
    }

    /** It is taken back. */
    @Schema(name = "FindingWithdrawalRequest")
    record Withdrawal(
            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "It was another customer's tender") @Nullable
            String reason)
            implements FindingRequest {

        void check() {
            Body.requireReason(reason);
        }
    }
}
