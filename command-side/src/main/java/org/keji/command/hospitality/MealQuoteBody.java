package org.keji.command.hospitality;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.MoneyReading;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.hospitality.Meal;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A meal of which somebody wants to know what it may cost. */
@Schema(name = "HospitalityQuestion")
record MealQuoteBody(
        @Schema(
                description = "Left out for guests of an organisation without a card, who count as ordinary",
                example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
        @Nullable
        CustomerId customerId,

        @Schema(
                description = "set-meal, banquet, buffet, cocktail, tea or outing",
                example = "banquet",
                requiredMode = Schema.RequiredMode.REQUIRED)
        MealForm form,

        @Schema(
                description = "department or staff",
                example = "department",
                requiredMode = Schema.RequiredMode.REQUIRED)
        MealHost hostedBy,

        @Schema(example = "4") @JsonProperty(required = true)
        int guests,

        @Schema(example = "2") @JsonProperty(required = true)
        int hosts,

        @Schema(
                description = "What a person is to cost, CNY",
                example = "150.00",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @JsonDeserialize(using = MoneyReading.class)
        BigDecimal standard,

        @Schema(description = "What of the whole drinks and fruit are to come to, CNY; 0 if left out", example = "200")
        @JsonDeserialize(using = MoneyReading.class)
        @Nullable
        BigDecimal drinks) {

    void check() {
        Body.requireField(form != null, "/form");
        Body.requireField(hostedBy != null, "/hostedBy");
        Body.requireField(guests >= 0 && guests <= HospitalityBody.MOST_PEOPLE, "/guests");
        Body.requireField(hosts >= 0 && hosts <= HospitalityBody.MOST_PEOPLE, "/hosts");
        Body.requireField(standard != null && standard.signum() >= 0, "/standard");
        Body.requireField(drinks == null || drinks.signum() >= 0, "/drinks");
    }

    Meal meal(Standing standing) {
        BigDecimal inAll = standard.multiply(BigDecimal.valueOf(guests + hosts));
        BigDecimal drunk = Objects.requireNonNullElse(drinks, BigDecimal.ZERO);
        return new Meal(standing, form, hostedBy, guests, hosts, inAll, drunk);
    }
}
