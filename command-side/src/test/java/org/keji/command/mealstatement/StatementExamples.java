package org.keji.command.mealstatement;

import static org.keji.command.mealstatement.Billed.*;
import static org.keji.command.mealstatement.StatementRule.*;
import static org.keji.command.spec.Example.example;

import java.math.BigDecimal;
import java.util.List;
import org.keji.command.mealstatement.StatementState.NotThere;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Fact;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.hospitality.DifferenceKind;
import org.keji.kernel.hospitality.MealClaim;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealMatch;
import org.keji.kernel.hospitality.StatementEvent;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;
import org.keji.kernel.rule.HouseRule;

/** Every example of bills of restaurants. */
public final class StatementExamples implements Examples {

    private static final Fact PAID = settled(paid(FIRST, "250.00"), paid(SECOND, "240.00"));

    /** The second meal has no row, and a row has no meal. */
    private static final Fact ODD = taken(
            List.of(row(2, "2026-05-06", 5, "250.00"), row(3, "2026-05-21", 2, "90.00")),
            MEALS,
            List.of(new MealMatch(2, FIRST)),
            new MealDifference(
                    1,
                    DifferenceKind.EXTRA,
                    3,
                    List.of(),
                    null,
                    row(3, "2026-05-21", 2, "90.00").amount()),
            new MealDifference(
                    2,
                    DifferenceKind.MISSING,
                    null,
                    List.of(SECOND),
                    MEALS.getLast().stated(),
                    null));

    private static final List<MealClaim> UNSIGNED = List.of(claim(FIRST, "2026-05-06", "250.00", false));
    private static final Fact NOBODY_SIGNED = taken(
            List.of(row(2, "2026-05-06", 5, "250.00")),
            UNSIGNED,
            List.of(new MealMatch(2, FIRST)),
            new MealDifference(
                    1,
                    DifferenceKind.UNSIGNED,
                    null,
                    List.of(FIRST),
                    UNSIGNED.getFirst().stated(),
                    null));

    /** Two meals of one day, each within the cap, that are not so together. */
    private static final Fact SPLIT = taken(
            FITTING,
            MEALS,
            MATCHES,
            new MealDifference(1, DifferenceKind.SPLIT, null, List.of(FIRST, SECOND), new BigDecimal("490.00"), null));

    /** The restaurant asks for more than was stated, and for six at table. */
    private static final Fact DEARER_FOR_MORE = taken(
            MORE,
            MEALS,
            MATCHES,
            DEARER,
            new MealDifference(
                    2, DifferenceKind.HEADCOUNT, 2, List.of(FIRST), BigDecimal.valueOf(5), BigDecimal.valueOf(6)));

    /** Wang asked for the second meal, and the first is dearer than was stated. */
    private static final Fact OTHERS = taken(
            MORE, List.of(MEALS.getFirst(), claim(SECOND, "Wang", "2026-05-20", "240.00", true)), MATCHES, DEARER);

    static final List<Example> ALL = List.of(
            example("HO-06", "A bill that fits is matched row by row")
                    .shows(STATEMENT_IS_OPEN, MONTH_IS_OVER, STATEMENT_HAS_ROWS, ROW_LIES_IN_ITS_MONTH)
                    .when(take(FITTING))
                    .then(taken()),
            example("HO-06", "What the restaurant asks for besides is pointed out")
                    .when(take(MORE))
                    .then(takenDearer()),
            example("HO-06", "Before the last day of the month it is too early")
                    .when(take(FITTING).at("2026-05-30T02:00:00Z"))
                    .refusedBy(MONTH_IS_OVER),
            example("HO-06", "A bill without rows is none")
                    .when(take(List.of()))
                    .refusedBy(STATEMENT_HAS_ROWS),
            example("HO-06", "What is of another month belongs on its bill")
                    .when(take(List.of(row(2, "2026-06-01", 5, "250.00"))))
                    .refusedBy(ROW_LIES_IN_ITS_MONTH),
            example("HO-06", "A bill that is sent again takes the place of the earlier")
                    .given(takenDearer(), reviewed(1, null))
                    .when(take(FITTING))
                    .then(taken()),
            example("HO-06", "What is settled is not imported again")
                    .given(taken(), PAID)
                    .when(take(FITTING))
                    .refusedBy(STATEMENT_IS_OPEN),
            example("HO-06", "A difference is explained")
                    .given(takenDearer())
                    .shows(DIFFERENCE_WAS_FOUND, DIFFERENCE_IS_REVIEWED_ONCE, ANOTHER_REVIEWS, REVIEW_SAYS_WHY)
                    .when(review(1, null).because("Another bottle"))
                    .then(reviewed(1, null)),
            example("HO-06", "Or another amount is agreed")
                    .given(takenDearer())
                    .shows(AGREED_IS_OF_ONE_MEAL)
                    .when(review(1, "250.00").because("They charged a table twice"))
                    .then(reviewed(1, "250.00")),
            example("HO-06", "Of a meal without a row nothing is agreed")
                    .given(ODD)
                    .when(review(2, "240.00").because("They forgot"))
                    .refusedBy(AGREED_IS_OF_ONE_MEAL),
            example("HO-06", "Of a row without a meal nothing is agreed")
                    .given(ODD)
                    .when(review(1, "90.00").because("They forgot"))
                    .refusedBy(AGREED_IS_OF_ONE_MEAL),
            example("HO-06", "Of two meals together nothing is agreed")
                    .given(SPLIT)
                    .when(review(1, "400.00").because("They sat at one table"))
                    .refusedBy(AGREED_IS_OF_ONE_MEAL),
            example("HO-06", "It is explained how they belong together")
                    .given(SPLIT)
                    .when(review(1, null).because("Two tables of one party"))
                    .then(reviewed(1, null)),
            example("HO-06", "A difference that was not found is not reviewed")
                    .given(takenDearer())
                    .when(review(2, null).because("Another bottle"))
                    .refusedBy(DIFFERENCE_WAS_FOUND),
            example("HO-06", "A difference is reviewed once")
                    .given(takenDearer(), reviewed(1, null))
                    .when(review(1, null).because("Another bottle"))
                    .refusedBy(DIFFERENCE_IS_REVIEWED_ONCE),
            example("HO-06", "A review says why")
                    .given(takenDearer())
                    .when(review(1, null))
                    .refusedBy(REVIEW_SAYS_WHY),
            example("SOD", "Who asked for the meal does not review it")
                    .given(takenDearer())
                    .when(review(1, null).because("Another bottle").by(Cast.LIN))
                    .refusedBy(ANOTHER_REVIEWS),
            example("SOD", "Who asked for another meal of the month does")
                    .given(OTHERS)
                    .when(review(1, null).because("Another bottle"))
                    .then(reviewed(1, null)),
            example("HO-06", "What is settled is not reviewed")
                    .given(taken(), PAID)
                    .when(review(1, null).because("Another bottle"))
                    .refusedBy(STATEMENT_IS_OPEN),
            example("HO-06", "Finance signs the month")
                    .given(taken())
                    .shows(EVERY_DIFFERENCE_IS_REVIEWED, ANOTHER_SETTLES)
                    .when(settle())
                    .then(PAID),
            example("HO-06", "What was agreed is paid")
                    .given(takenDearer(), reviewed(1, "255.00"))
                    .when(settle())
                    .then(settled(paid(FIRST, "255.00"), paid(SECOND, "240.00"))),
            example("HO-06", "Of one meal the last word is paid")
                    .given(DEARER_FOR_MORE, reviewed(1, "255.00"), reviewed(2, "252.00"))
                    .when(settle())
                    .then(settled(paid(FIRST, "252.00"), paid(SECOND, "240.00"))),
            example("HO-06", "Where a difference is explained the restaurant is paid what it asks for")
                    .given(takenDearer(), reviewed(1, null))
                    .when(settle())
                    .then(settled(paid(FIRST, "260.00"), paid(SECOND, "240.00"))),
            example("HO-06", "A meal without a row waits for another bill")
                    .given(ODD, reviewed(1, null), reviewed(2, null))
                    .when(settle())
                    .then(settled(paid(FIRST, "250.00"))),
            example("HO-06", "A meal whose bill nobody signed is not settled")
                    .given(NOBODY_SIGNED, reviewed(1, null))
                    .when(settle())
                    .then(settled()),
            example("HO-06", "Nothing is settled while a difference is open")
                    .given(takenDearer())
                    .when(settle())
                    .refusedBy(EVERY_DIFFERENCE_IS_REVIEWED),
            example("HO-06", "A month is settled once")
                    .given(taken(), PAID)
                    .when(settle())
                    .refusedBy(STATEMENT_IS_OPEN),
            example("SOD", "Who approved a meal does not settle it")
                    .given(taken())
                    .when(settle().by(Cast.ZHAO))
                    .refusedBy(ANOTHER_SETTLES),
            example("SOD", "Who imported the bill does not settle it")
                    .given(taken())
                    .when(settle().by(Cast.WANG))
                    .refusedBy(ANOTHER_SETTLES),
            example("SOD", "Who reviewed a difference does not settle it")
                    .given(takenDearer(), reviewedBy("Feng", 1, null))
                    .when(settle())
                    .refusedBy(ANOTHER_SETTLES),
            example("HO-06", "Nothing is reviewed before there is a bill")
                    .when(review(1, null).because("Another bottle"))
                    .refusedBy(HouseRule.OBJECT_EXISTS),
            example("HO-06", "Nothing is settled before there is a bill")
                    .when(settle())
                    .refusedBy(HouseRule.OBJECT_EXISTS));

    @Override
    public Class<?> aggregate() {
        return MealStatement.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        if (history.isEmpty()) {
            return "nothing yet";
        }
        return history.getLast() instanceof StatementSettled ? "settled" : "imported";
    }

    static StatementState fold(List<DomainEvent> history) {
        StatementState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((StatementEvent) event);
        }
        return state;
    }
}
