package org.keji.command.gift;

import static org.keji.command.customer.Concern.*;
import static org.keji.command.gift.GiftRule.*;
import static org.keji.command.gift.GiftVocabulary.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Cast.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;

/** What the book approves by itself, and what waits for somebody. */
final class GiftProposalExamples {

    static final List<Example> ALL = List.of(
            example("CU-15", "A gift within the limits is approved by the book")
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_SERVED,
                            CUSTOMER_IS_ONES_OWN,
                            RECIPIENT_IS_A_CONTACT,
                            GIFT_IS_WORTH_SOMETHING,
                            GIFT_IS_PLANNED_AHEAD,
                            OFFICIAL_IS_ONE_ALL_YEAR)
                    .when(propose(tea("180")))
                    .then(proposed(tea("180")), byTheBook(1, "180", "180")),
            example("CU-15", "The limit itself is within it")
                    .when(propose(tea("300")))
                    .then(proposed(tea("300")), byTheBook(1, "300", "300")),
            example("CU-15", "A gift over the limit waits for approval")
                    .when(propose(tea("300.01")))
                    .then(proposed(tea("300.01")), held(1, "300.01", "300.01")),
            example("CU-15", "Hospitality stands under the same limits")
                    .when(propose(dinner("320")))
                    .then(proposed(dinner("320")), held(1, "320", "320")),
            example("CU-15", "A small gift waits where the year is full")
                    .given(proposed(tea("800")), held(1, "800", "800"), approved(1, TUESDAY))
                    .when(propose(tea("200.01")))
                    .then(proposed(2, tea("200.01"), LIN), held(2, "200.01", "1000.01")),
            example("CU-15", "The limit of the year itself is within it")
                    .given(proposed(tea("800")), held(1, "800", "800"), approved(1, TUESDAY), given(1, ON_WEDNESDAY))
                    .when(propose(tea("200")))
                    .then(proposed(2, tea("200"), LIN), byTheBook(2, "200", "1000")),
            example("CU-15", "What waits counts for the year, for it may be given")
                    .given(proposed(tea("900")), held(1, "900", "900"))
                    .when(propose(tea("200")))
                    .then(proposed(2, tea("200"), LIN), held(2, "200", "1100")),
            example("CU-15", "What was refused or withdrawn does not count")
                    .given(
                            proposed(tea("900")),
                            held(1, "900", "900"),
                            refused(1),
                            proposed(2, tea("250"), LIN),
                            byTheBook(2, "250", "250"),
                            withdrawn(2))
                    .when(propose(tea("200")))
                    .then(proposed(3, tea("200"), LIN), byTheBook(3, "200", "200")),
            example("CU-15", "To a public official nothing is given without approval")
                    .shows(OFFICIAL_IS_ONE_ALL_YEAR)
                    .when(propose(toOfficial("0.01")))
                    .then(proposed(toOfficial("0.01")), heldForOfficial(1, "0.01", "0.01")),
            example("CU-15", "Who takes up a public office has the stricter limits from then on")
                    .given(proposed(tea("100")), byTheBook(1, "100", "100"))
                    .shows(OFFICIAL_IS_ONE_ALL_YEAR)
                    .when(propose(toOfficial("50")))
                    .then(proposed(2, toOfficial("50"), LIN), heldForOfficial(2, "50", "150")),
            example("CU-15", "Another gift to a public official waits as well")
                    .given(proposed(toOfficial("50")), heldForOfficial(1, "50", "50"))
                    .shows(OFFICIAL_IS_ONE_ALL_YEAR)
                    .when(propose(toOfficial("60")))
                    .then(proposed(2, toOfficial("60"), LIN), heldForOfficial(2, "60", "110")),
            example("CU-15", "A public official does not cease to be one with the next gift")
                    .given(proposed(toOfficial("50")), heldForOfficial(1, "50", "50"))
                    .when(propose(tea("50")))
                    .refusedBy(OFFICIAL_IS_ONE_ALL_YEAR),
            example("CU-15", "Nor with the one after it")
                    .given(
                            proposed(toOfficial("50")),
                            heldForOfficial(1, "50", "50"),
                            withdrawn(1),
                            proposed(2, toOfficial("60"), LIN),
                            heldForOfficial(2, "60", "60"))
                    .when(propose(tea("50")))
                    .refusedBy(OFFICIAL_IS_ONE_ALL_YEAR),
            example("CU-15", "A gift may be for today")
                    .shows(GIFT_IS_PLANNED_AHEAD)
                    .when(propose(tea("180", ON_TUESDAY, false)))
                    .then(proposed(tea("180", ON_TUESDAY, false)), byTheBook(1, "180", "180")),
            example("CU-15", "Nothing is proposed for yesterday")
                    .when(propose(tea("180", ON_MONDAY, false)))
                    .refusedBy(GIFT_IS_PLANNED_AHEAD),
            example("CU-15", "Today is over at midnight in the zone of the house")
                    .when(propose(tea("180", ON_TUESDAY, false)).at("2026-05-05T16:00:00Z"))
                    .refusedBy(GIFT_IS_PLANNED_AHEAD),
            example("CU-15", "A gift is worth something")
                    .when(propose(tea("0")))
                    .refusedBy(GIFT_IS_WORTH_SOMETHING),
            example("CU-15", "A gift is for somebody the customer's card names")
                    .when(propose(HARBOUR, STRANGER, tea("180")))
                    .refusedBy(RECIPIENT_IS_A_CONTACT),
            example("CU-01", "Nothing is given at a customer who has no card")
                    .when(propose(NOBODY, MA, tea("180")))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CU-12", "Nothing is given at a customer who is out of service")
                    .when(propose(QUARRY, MA, tea("180")))
                    .refusedBy(CUSTOMER_IS_SERVED),
            example("CU-08", "Nobody gives at another's customer")
                    .when(propose(tea("180")).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN));

    private GiftProposalExamples() {}
}
