package org.keji.command.gift;

import static org.keji.command.gift.GiftRule.MEAL_IS_COUNTED_ONCE;
import static org.keji.command.gift.GiftVocabulary.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** Meals with contacts stand on the register of gifts, and count for the year. */
final class GiftMealExamples {

    private static final Fact WANTED = proposed(tea("400"));
    private static final Fact HELD = held(1, "400", "400");

    private static final List<Example> ONES = List.of(
            example("CU-15", "A meal may be the first of the year")
                    .shows(MEAL_IS_COUNTED_ONCE)
                    .when(countMeal())
                    .then(mealCounted(1, false)),
            example("CU-15", "The same meal does not count twice")
                    .given(mealCounted(1, false))
                    .when(countMeal())
                    .refusedBy(MEAL_IS_COUNTED_ONCE),
            example("CU-15", "What a meal came to counts towards the limit of the year")
                    .given(mealCounted(1, false))
                    .when(propose(tea("100")))
                    .then(proposed(2, tea("100"), Cast.LIN), byTheBook(2, "100", "150")),
            example("CU-15", "Whom a gift named a public official is one at meals too")
                    .given(proposed(toOfficial("10")), heldForOfficial(1, "10", "10"))
                    .when(countMeal())
                    .then(mealCounted(2, true)));

    /** It counts whatever became of the gift before. */
    private static final List<Example> TABLE = Stream.of(
                    row("awaiting", WANTED, HELD),
                    row("approved", WANTED, HELD, approved(1, TUESDAY)),
                    row("refused", WANTED, HELD, refused(1)),
                    row("given", WANTED, HELD, approved(1, TUESDAY), given(1, ON_WEDNESDAY)),
                    row("withdrawn", WANTED, HELD, withdrawn(1)))
            .toList();

    static final List<Example> ALL =
            Stream.of(ONES, TABLE).flatMap(List::stream).toList();

    private GiftMealExamples() {}

    private static Example row(String stage, Fact... given) {
        return example("CU-15", "While %s: count a meal".formatted(stage))
                .given(given)
                .when(countMeal())
                .then(mealCounted(2, false));
    }
}
