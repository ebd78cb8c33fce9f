package org.keji.command.hospitality;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.MoneyReading;
import org.keji.command.hospitality.HospitalityCommand.RequestMeal;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.hospitality.OralConsent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import org.keji.kernel.personal.Personal;
import tools.jackson.databind.annotation.JsonDeserialize;

/** That there is to be a meal with guests. */
@Schema(name = "MealRequest")
record MealRequestBody(
        @Schema(
                description = "Left out for guests of an organisation without a card, who count as ordinary",
                example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
        @Nullable
        CustomerId customerId,

        @Schema(
                description = "Of the guests, in words that name no person",
                example = "Harbour Freight",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String organisation,

        @Schema(
                description = "When it is to begin",
                example = "2099-05-06T10:00:00Z",
                requiredMode = Schema.RequiredMode.REQUIRED)
        Instant mealAt,

        @Schema(
                description = "set-meal, banquet, buffet, cocktail, tea or outing",
                example = "set-meal",
                requiredMode = Schema.RequiredMode.REQUIRED)
        MealForm form,

        @Schema(
                description = "department or staff",
                example = "department",
                requiredMode = Schema.RequiredMode.REQUIRED)
        MealHost hostedBy,

        @Schema(example = "Lotus House", requiredMode = Schema.RequiredMode.REQUIRED)
        String restaurant,

        @Schema(description = "How many are expected", example = "4") @JsonProperty(required = true)
        int guests,

        @Schema(
                description = "Who of the house sits with them, by the names they sign in with; nobody if left out",
                example = "[\"account-manager-1\"]")
        @Nullable
        List<String> hosts,

        @Schema(
                description = "Contacts of the customer among the guests, by their ids; what they are given counts",
                example = "[\"person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11\"]")
        @Nullable
        List<PersonId> recipients,

        @Schema(description = "Who else is among the guests; sealed", example = "[\"Sun Li\"]") @Nullable
        List<String> otherGuests,

        @Schema(
                description = "What a person is to cost, CNY",
                example = "90.00",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @JsonDeserialize(using = MoneyReading.class)
        BigDecimal standard,

        @Schema(
                description = "What for, in words that name no person",
                example = "The yearly review",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String purpose,

        @Schema(
                description = "Who arranges it, by the name they sign in with",
                example = "account-manager-1",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String specialist,

        @Schema(description = "Whether the hosts sit there for their department, which then pays; not if left out")
        @Nullable
        Boolean departmentAtTable,

        @Schema(description = "That somebody agreed in words, in an emergency; left out otherwise") @Nullable
        Consent consent,

        @Schema(description = REASON, example = "They come for the yearly review") @Nullable
        String reason)
        implements HospitalityBody {

    /** Who agreed in words, and when. */
    @Schema(name = "OralMealConsent")
    record Consent(
            @Schema(
                    description = "By the name they sign in with",
                    example = "service-manager-1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String approver,

            @Schema(example = "2026-05-06T02:00:00Z", requiredMode = Schema.RequiredMode.REQUIRED)
            Instant saidAt) {

        private void check() {
            Body.requireWord(approver, "/consent/approver");
            Body.requireField(saidAt != null, "/consent/saidAt");
            CommandRequests.plausible(saidAt, "/consent/saidAt");
        }
    }

    @Override
    public void check() {
        Body.requireWord(organisation, "/organisation");
        Body.requireField(mealAt != null, "/mealAt");
        CommandRequests.plausible(mealAt, "/mealAt");
        Body.requireField(form != null, "/form");
        Body.requireField(hostedBy != null, "/hostedBy");
        Body.requireWord(restaurant, "/restaurant");
        Body.requireField(guests >= 0 && guests <= MOST_PEOPLE, "/guests");
        Body.requireShort(all(hosts), "/hosts");
        Body.requireField(Set.copyOf(all(hosts)).size() == all(hosts).size(), "/hosts");
        Body.requireField(
                all(recipients).size() <= MOST_WORDS && all(recipients).stream().noneMatch(Objects::isNull),
                "/recipients");
        Body.requireShort(all(otherGuests), "/otherGuests");
        Body.requireField(standard != null && standard.signum() >= 0, "/standard");
        Body.requireWord(purpose, "/purpose");
        Body.requireWord(specialist, "/specialist");
        if (consent != null) {
            consent.check();
        }
        Body.requireReason(reason);
    }

    RequestMeal command(HospitalityId id) {
        MealTerms terms = new MealTerms(
                organisation,
                CommandRequests.plausible(mealAt, "/mealAt"),
                form,
                hostedBy,
                restaurant.strip(),
                guests,
                all(hosts),
                standard,
                purpose,
                specialist,
                Boolean.TRUE.equals(departmentAtTable));
        Personal<String> names =
                all(otherGuests).isEmpty() ? null : Personal.of(id.person(), String.join("\n", all(otherGuests)));
        OralConsent oral = consent == null
                ? null
                : new OralConsent(consent.approver(), CommandRequests.plausible(consent.saidAt(), "/consent/saidAt"));
        return new RequestMeal(id, customerId, terms, all(recipients), names, oral);
    }

    private static <T> List<T> all(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }
}
