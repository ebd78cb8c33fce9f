package org.keji.command.hospitality;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.MoneyReading;
import org.keji.kernel.hospitality.MealBill;
import org.keji.kernel.hospitality.NotHeldBecause;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Bodies of the commands about meals with guests. */
sealed interface HospitalityBody extends Body permits HospitalityBody.OfMeal, MealRequestBody {

    /** More people than fit at any table. */
    int MOST_PEOPLE = 999;

    void check();

    /** It happens when it is told. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** Bodies about a meal that was asked for. */
    sealed interface OfMeal extends HospitalityBody {}

    /** A step that says nothing but why. */
    @Schema(name = "MealStep")
    record Step(
            @Schema(description = REASON, example = "The customer renewed for three years") @Nullable
            String reason) implements OfMeal {

        @Override
        public void check() {
            Body.requireReason(reason);
        }
    }

    /** That it is refused. */
    @Schema(name = "MealRefusal")
    record Refusing(
            @Schema(
                    description = "The rule of the handbook it rests on",
                    example = "HO-01",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String clause,

            @Schema(description = REASON, example = "The month's budget is spent") @Nullable
            String reason)
            implements OfMeal {

        private static final Pattern CLAUSE = Pattern.compile("HO-0[1-6]|CU-15");

        @Override
        public void check() {
            Body.requireField(clause != null && CLAUSE.matcher(clause).matches(), "/clause");
            Body.requireReason(reason);
        }
    }

    /** That it took place. */
    @Schema(name = "MealHolding")
    record Holding(
            @Schema(
                    description = "When it began",
                    example = "2026-05-06T10:00:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant heldAt,

            @Schema(description = "Guests at table", example = "4") @JsonProperty(required = true)
            int guests,

            @Schema(description = "Hosts at table", example = "2") @JsonProperty(required = true)
            int hosts,

            @Schema(description = REASON, example = "As planned") @Nullable
            String reason)
            implements OfMeal {

        @Override
        public void check() {
            Body.requireField(heldAt != null, "/heldAt");
            CommandRequests.plausible(heldAt, "/heldAt");
            Body.requireField(guests >= 0 && guests <= MOST_PEOPLE, "/guests");
            Body.requireField(hosts >= 0 && hosts <= MOST_PEOPLE, "/hosts");
            Body.requireReason(reason);
        }
    }

    /** That it did not take place. */
    @Schema(name = "MealCallingOff")
    record CallingOff(
            @Schema(
                    description = "cancelled, or no-show where the guests did not come",
                    example = "cancelled",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            NotHeldBecause because,

            @Schema(description = REASON, example = "Their flight was put off") @Nullable
            String reason)
            implements OfMeal {

        @Override
        public void check() {
            Body.requireField(because != null, "/because");
            Body.requireReason(reason);
        }
    }

    /** What it came to. */
    @Schema(name = "MealBillStatement")
    record Billing(
            @Schema(description = "CNY", example = "520.00", requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal total,

            @Schema(
                    description = "What of that drinks and fruit came to, CNY; 0 for none",
                    example = "120.00",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonDeserialize(using = MoneyReading.class)
            BigDecimal drinks,

            @Schema(
                    description = "The number of the invoice",
                    example = "INV-2026-0506",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String invoice,

            @Schema(description = REASON, example = "Signed at the counter") @Nullable
            String reason)
            implements OfMeal {

        @Override
        public void check() {
            Body.requireField(total != null && total.signum() >= 0, "/total");
            Body.requireField(drinks != null && drinks.signum() >= 0, "/drinks");
            Body.requireWord(invoice, "/invoice");
            Body.requireReason(reason);
        }

        MealBill bill() {
            return new MealBill(total, drinks, invoice);
        }
    }
}
