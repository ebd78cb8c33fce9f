package org.keji.kernel.hospitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.kernel.hospitality.MealLimit.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;

/** Which limits a meal is held against, by the standard book (HO-02 to HO-04). */
class EnvelopeTest {

    private static final PolicyEdition BOOK =
            new ShippedBooks().named("standard").of("");

    private static List<MealLimit> limits(Standing standing, MealForm form, MealHost host, int guests) {
        Meal meal = new Meal(standing, form, host, guests, 1, BigDecimal.valueOf(100), BigDecimal.ZERO);
        return Envelope.of(BOOK, meal).measures().stream()
                .map(MealMeasure::limit)
                .toList();
    }

    /** Staff may spend 55 on an ordinary customer and would rather spend 50. */
    @Test
    void whatAHeadShouldCostIsALimitWhereTheBookHasOne() {
        assertThat(limits(Standing.ORDINARY, MealForm.SET_MEAL, MealHost.STAFF, 10))
                .containsExactly(PER_HEAD, GUIDE, DRINKS, HOSTS_BY_GUESTS, HOSTS_BY_BAND);
        assertThat(limits(Standing.KEY, MealForm.BUFFET, MealHost.STAFF, 10))
                .containsExactly(PER_HEAD, DRINKS, HOSTS_BY_GUESTS, HOSTS_BY_BAND);
    }

    /** The book says how many hosts there may be for up to ten guests. */
    @Test
    void moreGuestsThanTheBookKnowsHaveNoNumberOfHosts() {
        assertThat(limits(Standing.KEY, MealForm.BUFFET, MealHost.STAFF, 11))
                .containsExactly(PER_HEAD, DRINKS, HOSTS_BY_GUESTS);
    }
}
