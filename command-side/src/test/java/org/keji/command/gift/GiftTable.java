package org.keji.command.gift;

import static org.keji.command.gift.GiftRule.*;
import static org.keji.command.gift.GiftVocabulary.*;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Rule;

/** Every command about a gift in every stage it can be at. */
final class GiftTable {

    private static final Fact WANTED = proposed(tea("400"));
    private static final Fact HELD = held(1, "400", "400");
    private static final Fact ANOTHER = proposed(2, tea("100"), LIN);

    /** A command as the table gives it, and what it is called there. */
    private record Column(String words, Wish wish) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("approve", approve(1).because("Trust")),
            new Column("refuse", refuse(1).because("Too much")),
            new Column("give", give(1, ON_WEDNESDAY)),
            new Column("withdraw", withdraw(1).because("Moved away")));

    private static final List<Example> NOWHERE = COLUMNS.stream()
            .map(column -> example("CU-15", "Never proposed: " + column.words())
                    .when(column.wish())
                    .refusedBy(HouseRule.OBJECT_EXISTS))
            .toList();

    private static final List<Example> AWAITING = row(
            List.of(WANTED, HELD),
            "awaiting",
            approved(1, WEDNESDAY),
            refused(1),
            GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN,
            withdrawn(1));

    private static final List<Example> APPROVED_BY_BOOK = row(
            List.of(proposed(tea("180")), byTheBook(1, "180", "180")),
            "approved by the book",
            GIFT_AWAITS_A_WORD,
            GIFT_AWAITS_A_WORD,
            given(1, ON_WEDNESDAY),
            withdrawn(1));

    private static final List<Example> APPROVED = row(
            List.of(WANTED, HELD, approved(1, TUESDAY)),
            "approved",
            GIFT_AWAITS_A_WORD,
            GIFT_AWAITS_A_WORD,
            given(1, ON_WEDNESDAY),
            withdrawn(1));

    private static final List<Example> REFUSED = row(
            List.of(WANTED, HELD, refused(1)),
            "refused",
            GIFT_AWAITS_A_WORD,
            GIFT_AWAITS_A_WORD,
            GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN,
            GIFT_IS_OPEN);

    private static final List<Example> GIVEN = row(
            List.of(WANTED, HELD, approved(1, TUESDAY), given(1, ON_WEDNESDAY)),
            "given",
            GIFT_AWAITS_A_WORD,
            GIFT_AWAITS_A_WORD,
            GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN,
            GIFT_IS_OPEN);

    private static final List<Example> WITHDRAWN = row(
            List.of(WANTED, HELD, withdrawn(1)),
            "withdrawn",
            GIFT_AWAITS_A_WORD,
            GIFT_AWAITS_A_WORD,
            GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN,
            GIFT_IS_OPEN);

    /** Another gift is proposed whatever became of the first; whether that counts is all that matters. */
    private static final List<Example> PROPOSALS = List.of(
            another("awaiting", "500", List.of(WANTED, HELD)),
            another("approved by the book", "280", List.of(proposed(tea("180")), byTheBook(1, "180", "180"))),
            another("approved", "500", List.of(WANTED, HELD, approved(1, TUESDAY))),
            another("refused", "100", List.of(WANTED, HELD, refused(1))),
            another("given", "500", List.of(WANTED, HELD, approved(1, TUESDAY), given(1, ON_WEDNESDAY))),
            another("withdrawn", "100", List.of(WANTED, HELD, withdrawn(1))));

    static final List<Example> ALL = Stream.of(
                    NOWHERE, AWAITING, APPROVED_BY_BOOK, APPROVED, REFUSED, GIVEN, WITHDRAWN, PROPOSALS)
            .flatMap(List::stream)
            .toList();

    private GiftTable() {}

    /** @param cells for each column a fact that happens or a rule that does not hold */
    private static List<Example> row(List<Fact> given, String stage, Object... cells) {
        List<Example> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Column column = COLUMNS.get(i);
            Wished wished = example("CU-15", "While %s: %s".formatted(stage, column.words()))
                    .given(given.toArray(Fact[]::new))
                    .when(column.wish());
            row.add(cells[i] instanceof Fact fact ? wished.then(fact) : wished.refusedBy((Rule) cells[i]));
        }
        return row;
    }

    private static Example another(String stage, String ofTheYear, List<Fact> given) {
        return example("CU-15", "While %s: propose another".formatted(stage))
                .given(given.toArray(Fact[]::new))
                .when(propose(tea("100")))
                .then(ANOTHER, byTheBook(2, "100", ofTheYear));
    }
}
