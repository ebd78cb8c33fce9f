package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.Side;

/** Bodies of the commands that classify a customer. */
sealed interface RelationRequest extends Body {

    int LONGEST_CREDIT = 365;
    int MOST_PERCENT = 100;
    int DECIMALS = 2;

    /** The key list the customer is put on. */
    @Schema(name = "CustomerKeyListRequest")
    record KeyListing(
            @Schema(example = "Ports of the coast", requiredMode = Schema.RequiredMode.REQUIRED)
            String list,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Could become the largest of the coast") @Nullable
            String reason)
            implements RelationRequest {

        void check() {
            Body.requireWord(list, "/list");
            Body.requireReason(reason);
        }
    }

    /** A step that needs no more than when and why. */
    @Schema(name = "CustomerRelationStep")
    record Change(
            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "No longer in the trade") @Nullable
            String reason)
            implements RelationRequest {

        void check() {
            Body.requireReason(reason);
        }
    }

    /** How far the house has come with them. */
    @Schema(name = "CustomerFunnelRequest")
    record StageReached(
            @Schema(example = "screened", requiredMode = Schema.RequiredMode.REQUIRED)
            FunnelStage stage,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Answered our letter") @Nullable
            String reason)
            implements RelationRequest {

        void check() {
            Body.requireField(stage != null, "/stage");
            Body.requireReason(reason);
        }
    }

    /** Where they lie in the portfolio. */
    @Schema(name = "CustomerPortfolioRequest")
    record Place(
            @Schema(example = "high", requiredMode = Schema.RequiredMode.REQUIRED)
            Side attractiveness,

            @Schema(example = "low", requiredMode = Schema.RequiredMode.REQUIRED)
            Side position,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Grows, and buys elsewhere") @Nullable
            String reason)
            implements RelationRequest {

        void check() {
            Body.requireField(attractiveness != null, "/attractiveness");
            Body.requireField(position != null, "/position");
            Body.requireReason(reason);
        }
    }

    /** How well they pay, and on which terms. */
    @Schema(name = "CustomerCreditRequest")
    record CreditSaid(
            @Schema(example = "good", requiredMode = Schema.RequiredMode.REQUIRED)
            Credit credit,

            @Schema(description = "Days from delivery to payment", example = "30") @Nullable
            Integer creditDays,

            @Schema(description = "Percent off each price, two decimals at most", example = "2.5") @Nullable
            BigDecimal discount,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Paid a year of invoices in time") @Nullable
            String reason)
            implements RelationRequest {

        int days() {
            return creditDays == null ? 0 : creditDays;
        }

        BigDecimal percent() {
            return discount == null ? BigDecimal.ZERO : discount;
        }

        void check() {
            Body.requireField(credit != null, "/credit");
            Body.requireField(days() >= 0 && days() <= LONGEST_CREDIT, "/creditDays");
            boolean isShare = percent().signum() >= 0 && percent().compareTo(BigDecimal.valueOf(MOST_PERCENT)) <= 0;
            Body.requireField(isShare && percent().scale() <= DECIMALS, "/discount");
            Body.requireReason(reason);
        }
    }

    /** All marks, said anew. */
    @Schema(name = "CustomerMarksRequest")
    record Marks(
            @Schema(
                    description = "Makes the customer strategic",
                    example = "true",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            boolean vip,

            @Schema(
                    description = "Shortens response times",
                    example = "true",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            boolean greenChannel,

            @Schema(
                    description = "Served where they are",
                    example = "false",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            boolean onSiteService,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Agreed with their director") @Nullable
            String reason)
            implements RelationRequest {

        void check() {
            Body.requireReason(reason);
        }
    }
}
