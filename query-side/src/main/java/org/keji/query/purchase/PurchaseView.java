package org.keji.query.purchase;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Purchases as the API shows them. */
sealed interface PurchaseView {

    /** One purchase. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Purchase")
    record Line(
            @Schema(example = "purchase-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "The day of the purchase, in the zone of the house", example = "2026-05-04")
            LocalDate purchasedOn,

            @Schema(example = "Sea freight, 20 ft") String product,

            @Schema(
                    description = "What the customer pays, CNY; of a person for whoever is told of finances alone",
                    example = "1280.50")
            @Nullable
            BigDecimal amount,

            @Schema(description = "What it costs the house, CNY; as the amount", example = "940.25") @Nullable
            BigDecimal cost,

            @Schema(description = "What it is called outside; absent if it has no such name", example = "INV-2026-0417")
            @Nullable
            String reference,

            @Schema(description = "Whether it counts: not once it is reversed", example = "true")
            boolean counts,

            @Schema(description = "When it was reversed; absent if it was not") @Nullable
            Instant reversedAt,

            @Schema(example = "finance-officer-1") String recordedBy,
            long version)
            implements PurchaseView {

        /** @param told whether amounts are (DP-06) */
        static Line of(PurchaseRow row, boolean told) {
            PurchaseRow.Terms terms = row.terms();
            return new Line(
                    row.purchaseId(),
                    row.customerId(),
                    terms.purchasedOn(),
                    terms.product(),
                    told ? terms.amount() : null,
                    told ? terms.cost() : null,
                    terms.reference(),
                    row.counts(),
                    row.reversedAt(),
                    row.recordedBy(),
                    row.version());
        }
    }

    /** A page of purchases, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PurchasePage")
    record Page(List<Line> items, @Nullable String next) implements PurchaseView {}
}
