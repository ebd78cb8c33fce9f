package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import org.keji.kernel.value.Money;

/**
 * What a request for a meal states (HO-01). It names nobody but people of the house.
 *
 * @param organisation of the guests, in words
 * @param mealAt when it is to begin
 * @param guests how many are expected
 * @param hosts who of the house sits with them, by the names they sign in with
 * @param standard what a person is to cost, CNY with two decimals
 * @param specialist who arranges it, by the name they sign in with
 * @param departmentAtTable whether the hosts sit there for their department, which then pays for them
 */
public record MealTerms(
        String organisation,
        Instant mealAt,
        MealForm form,
        MealHost hostedBy,
        String restaurant,
        int guests,
        List<String> hosts,
        BigDecimal standard,
        String purpose,
        String specialist,
        boolean departmentAtTable) {

    /** @throws IllegalArgumentException if the standard is no money */
    public MealTerms {
        standard = Money.of(standard);
    }
}
