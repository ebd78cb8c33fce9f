package org.keji.command.purchase;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.MoneyReading;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.purchase.PurchaseTerms;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Bodies of the commands to a purchase. A purchase names no person. */
sealed interface PurchaseRequest extends Body {

    String DAY = "The day of the purchase, in the zone of the house";
    String AMOUNT = "What the customer pays, CNY; more than 0, at most two decimals";
    String COST = "What it costs the house, CNY; 0 or more, at most two decimals";
    String REFERENCE = "What it is called outside, such as the number of an invoice; one purchase that counts holds it";

    /** What a customer bought. */
    @Schema(name = "PurchaseRecord")
    record Said(
            @Schema(
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId customerId,

            @Schema(description = DAY, example = "2026-05-04", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate purchasedOn,

            @Schema(example = "Sea freight, 20 ft", requiredMode = Schema.RequiredMode.REQUIRED)
            String product,

            @Schema(description = AMOUNT, example = "1280.50", requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal amount,

            @Schema(description = COST, example = "940.25", requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal cost,

            @Schema(description = REFERENCE, example = "INV-2026-0417") @Nullable
            String reference,

            @Schema(description = REASON, example = "Month's end") @Nullable
            String reason)
            implements PurchaseRequest {

        void check() {
            Body.requireField(customerId != null, "/customerId");
            terms().check();
            Body.requireReason(reason);
        }

        Terms terms() {
            return new Terms(purchasedOn, product, amount, cost, reference);
        }

        /** It happened on the day of the purchase. */
        @Override
        @Schema(hidden = true)
        public @Nullable Instant occurredAt() {
            return null;
        }
    }

    /** All of a purchase, said anew. */
    @Schema(name = "PurchaseCorrection")
    record Corrected(
            @Schema(description = DAY, example = "2026-05-03", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate purchasedOn,

            @Schema(example = "Sea freight, 20 ft", requiredMode = Schema.RequiredMode.REQUIRED)
            String product,

            @Schema(description = AMOUNT, example = "1180.50", requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal amount,

            @Schema(description = COST, example = "940.25", requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal cost,

            @Schema(description = REFERENCE, example = "INV-2026-0417") @Nullable
            String reference,

            @Schema(description = REASON, example = "A discount was left out") @Nullable
            String reason)
            implements PurchaseRequest {

        void check() {
            terms().check();
            Body.requireReason(reason);
        }

        Terms terms() {
            return new Terms(purchasedOn, product, amount, cost, reference);
        }

        /** It is corrected when it is registered. */
        @Override
        @Schema(hidden = true)
        public @Nullable Instant occurredAt() {
            return null;
        }
    }

    /** That a purchase is taken back. */
    @Schema(name = "PurchaseReversal")
    record Reversed(
            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The goods came back") @Nullable
            String reason)
            implements PurchaseRequest {

        void check() {
            Body.requireReason(reason);
        }
    }

    /** What both bodies say of the purchase itself. */
    record Terms(
            LocalDate purchasedOn,
            String product,
            BigDecimal amount,
            BigDecimal cost,
            @Nullable String reference) {

        private void check() {
            Body.requireField(purchasedOn != null, "/purchasedOn");
            Body.requireDay(purchasedOn, "/purchasedOn");
            Body.requireWord(product, "/product");
            Body.requireField(amount != null, "/amount");
            Body.requireField(cost != null, "/cost");
            if (reference != null) {
                Body.requireWord(reference, "/reference");
            }
        }

        PurchaseTerms kept() {
            return new PurchaseTerms(purchasedOn, product, amount, cost, reference);
        }
    }
}
