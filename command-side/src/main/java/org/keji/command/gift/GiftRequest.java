package org.keji.command.gift;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.MoneyReading;
import org.keji.command.gift.GiftCommand.ProposeGift;
import org.keji.kernel.gift.GiftKind;
import org.keji.kernel.gift.GiftTerms;
import org.keji.kernel.gift.Occasion;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Bodies of the commands about what is given to contacts. Whom it is for is named by the id alone. */
sealed interface GiftRequest extends Body {

    void check();

    /** It happens when it is told: nobody proposes or approves in the past. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** What somebody wants to give. */
    @Schema(name = "GiftProposal")
    record Proposed(
            @Schema(
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId customerId,

            @Schema(
                    description = "A contact of the customer, by its id",
                    example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            PersonId recipient,

            @Schema(
                    description = "gift, or hospitality for a meal or an invitation",
                    example = "gift",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            GiftKind kind,

            @Schema(
                    description = "The thing or the invitation; kept in clear for ever, so it names no person",
                    example = "A tin of tea",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String what,

            @Schema(
                    description = "What it costs the house, CNY; more than 0, at most two decimals",
                    example = "180.00",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal value,

            @Schema(example = "holiday", requiredMode = Schema.RequiredMode.REQUIRED)
            Occasion occasion,

            @Schema(
                    description = "Whether the recipient holds a public office: the limits are others then",
                    example = "false",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            boolean publicOfficial,

            @Schema(
                    description = "The day on which it is to be given, today or later; it counts for that year",
                    example = "2099-09-25",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate plannedOn,

            @Schema(description = REASON, example = "Mid-autumn") @Nullable
            String reason)
            implements GiftRequest {

        @Override
        public void check() {
            Body.requireField(customerId != null, "/customerId");
            Body.requireField(recipient != null, "/recipient");
            Body.requireField(kind != null, "/kind");
            Body.requireWord(what, "/what");
            Body.requireField(value != null, "/value");
            Body.requireField(occasion != null, "/occasion");
            Body.requireField(plannedOn != null, "/plannedOn");
            Body.requireDay(plannedOn, "/plannedOn");
            Body.requireReason(reason);
        }

        ProposeGift command() {
            GiftTerms terms = new GiftTerms(kind, what, value, occasion, publicOfficial, plannedOn);
            return ProposeGift.of(customerId, recipient, terms);
        }
    }

    /** That it is approved, refused or withdrawn. */
    @Schema(name = "GiftStep")
    record Step(
            @Schema(description = REASON, example = "Ten years of trust") @Nullable
            String reason) implements GiftRequest {

        @Override
        public void check() {
            Body.requireReason(reason);
        }
    }

    /** That it was given. */
    @Schema(name = "GiftGiving")
    record Giving(
            @Schema(
                    description = "The day, in the zone of the house",
                    example = "2026-05-06",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate givenOn,

            @Schema(description = REASON, example = "Handed over at the fair") @Nullable
            String reason)
            implements GiftRequest {

        @Override
        public void check() {
            Body.requireField(givenOn != null, "/givenOn");
            Body.requireDay(givenOn, "/givenOn");
            Body.requireReason(reason);
        }
    }
}
