package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.keji.kernel.meal.MealCap;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.value.Money;

/**
 * What a meal may cost and how many may sit at it, by the policy book (HO-02 to HO-04). Who asks beforehand, the
 * decision on the request and the review of the bill all come here.
 *
 * @param perHead the most for a person, CNY
 * @param guide what a person would rather cost, CNY
 * @param inAll the most for the meal, CNY
 * @param drinks the most for drinks and fruit of what the meal comes to, CNY
 * @param hosts how many hosts there may be by all limits, binding or not
 * @param measures the meal held against each limit
 */
public record Envelope(
        BigDecimal perHead,
        BigDecimal guide,
        BigDecimal inAll,
        BigDecimal drinks,
        int hosts,
        List<MealMeasure> measures) {

    /** @param meal with one person at least */
    public static Envelope of(PolicyEdition book, Meal meal) {
        MealCap cap = book.mealCap(meal.standing(), meal.hostedBy(), meal.form());
        BigDecimal people = BigDecimal.valueOf(meal.people());
        // Rounded up, what a head comes to is over a cap of two decimals exactly if the meal is.
        BigDecimal head = meal.inAll().divide(people, Money.DECIMALS, RoundingMode.CEILING);
        List<MealMeasure> measures = new ArrayList<>();
        measures.add(new MealMeasure(MealLimit.PER_HEAD, Money.of(cap.most()), head, true));
        if (cap.guide().compareTo(cap.most()) < 0) {
            measures.add(new MealMeasure(MealLimit.GUIDE, Money.of(cap.guide()), head, false));
        }
        BigDecimal drinks = drinks(book, meal.inAll());
        boolean drinksBind = book.isStrictFor(PolicyParameter.MEAL_DRINKS_STRICT, meal.standing());
        measures.add(new MealMeasure(MealLimit.DRINKS, drinks, Money.of(meal.drinks()), drinksBind));
        BigDecimal hosts = BigDecimal.valueOf(meal.hosts());
        measures.add(new MealMeasure(MealLimit.HOSTS_BY_GUESTS, BigDecimal.valueOf(meal.guests()), hosts, false));
        int most = book.hostsFor(meal.guests());
        if (most < Integer.MAX_VALUE) {
            boolean hostsBind = book.isStrictFor(PolicyParameter.MEAL_HOSTS_STRICT, meal.standing());
            measures.add(new MealMeasure(MealLimit.HOSTS_BY_BAND, BigDecimal.valueOf(most), hosts, hostsBind));
        }
        return new Envelope(
                Money.of(cap.most()),
                Money.of(cap.guide()),
                Money.of(cap.most().multiply(people)),
                drinks,
                Math.min(meal.guests(), most),
                List.copyOf(measures));
    }

    /** Rounded down, so that drinks are over it exactly if their share is. */
    private static BigDecimal drinks(PolicyEdition book, BigDecimal inAll) {
        return inAll.divide(book.number(PolicyParameter.MEAL_DRINKS), Money.DECIMALS, RoundingMode.FLOOR);
    }

    /** Whether a limit that binds is exceeded. */
    public boolean forbids(MealLimit limit) {
        return measures.stream().anyMatch(measure -> measure.limit() == limit && measure.forbids());
    }
}
