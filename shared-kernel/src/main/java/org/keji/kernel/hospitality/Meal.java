package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;

/**
 * What the limits of a meal depend on.
 *
 * @param standing of the guests with the house; whoever is no customer is received as an ordinary one
 * @param inAll what it costs, CNY
 * @param drinks what of that drinks and fruit cost, CNY
 */
public record Meal(
        Standing standing,
        MealForm form,
        MealHost hostedBy,
        int guests,
        int hosts,
        BigDecimal inAll,
        BigDecimal drinks) {

    /** A meal as it is asked for: nobody knows yet what will be drunk. */
    public static Meal asked(Standing standing, MealTerms terms) {
        BigDecimal people = BigDecimal.valueOf(terms.guests() + terms.hosts().size());
        return new Meal(
                standing,
                terms.form(),
                terms.hostedBy(),
                terms.guests(),
                terms.hosts().size(),
                terms.standard().multiply(people),
                BigDecimal.ZERO);
    }

    /** Guests and hosts alike: the caps are for each person and meal. */
    public int people() {
        return guests + hosts;
    }
}
