package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;

/** Bodies of the commands to a customer's card. A card names no person: who works there is no part of it. */
sealed interface CustomerRequest extends Body {

    /** A whole card, to make it or to put it right. */
    @Schema(name = "CustomerCardRequest")
    record CardSaid(
            @Schema(
                    description = "As it stands in the register of companies",
                    example = "Harbour Freight Co.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Schema(
                    description = "Unified social credit code, 18 places; held by one live card alone",
                    example = "91350100M000100Y43")
            @Nullable
            String registrationNumber,

            @Schema(example = "Logistics", requiredMode = Schema.RequiredMode.REQUIRED)
            String industry,

            @Schema(example = "medium", requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerSize size,

            @Schema(example = "domestic", requiredMode = Schema.RequiredMode.REQUIRED)
            Territory territory,

            @Schema(example = "1 Quay Road, Xiamen") @Nullable
            String address,

            @Schema(description = "How the house came to know it", example = "Trade fair") @Nullable
            String source,

            @Schema(description = "What it prefers and needs", example = "Deliveries before noon") @Nullable
            String needs,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The licence came by post") @Nullable
            String reason)
            implements CustomerRequest {

        Particulars particulars() {
            return new Particulars(name, registrationNumber, industry, size, territory, address, source, needs);
        }

        void check() {
            Body.requireWord(name, "/name");
            Body.requireShort(registrationNumber, "/registrationNumber");
            Body.requireWord(industry, "/industry");
            Body.requireField(size != null, "/size");
            Body.requireField(territory != null, "/territory");
            Body.requireShort(address, "/address");
            Body.requireShort(source, "/source");
            Body.requireField(needs == null || needs.length() <= LONGEST_REASON, "/needs");
            Body.requireReason(reason);
        }
    }

    /** Where the customer stands from now on. */
    @Schema(name = "CustomerStandingRequest")
    record StandingSaid(
            @Schema(example = "key", requiredMode = Schema.RequiredMode.REQUIRED)
            Standing standing,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Three contracts this year") @Nullable
            String reason)
            implements CustomerRequest {

        void check() {
            Body.requireField(standing != null, "/standing");
            Body.requireReason(reason);
        }
    }

    /** The card that goes on. */
    @Schema(name = "CustomerMergerRequest")
    record Merger(
            @Schema(
                    type = "string",
                    example = "customer-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId into,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Registered twice, by two of us") @Nullable
            String reason)
            implements CustomerRequest {

        void check() {
            Body.requireField(into != null, "/into");
            Body.requireReason(reason);
        }
    }

    /** A step that needs no more than when and why. */
    @Schema(name = "CustomerStepRequest")
    record Step(
            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Dissolved") @Nullable
            String reason)
            implements CustomerRequest {

        void check() {
            Body.requireReason(reason);
        }
    }
}
