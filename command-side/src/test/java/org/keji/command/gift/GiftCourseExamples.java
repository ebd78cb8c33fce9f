package org.keji.command.gift;

import static org.keji.command.customer.Concern.*;
import static org.keji.command.gift.GiftRule.*;
import static org.keji.command.gift.GiftVocabulary.*;
import static org.keji.command.spec.Cast.*;
import static org.keji.command.spec.Example.example;

import java.time.LocalDate;
import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.PersonId;

/** Who decides on what waits, and what is given or withdrawn. */
final class GiftCourseExamples {

    private static final Fact WANTED = proposed(tea("400"));
    private static final Fact HELD = held(1, "400", "400");
    private static final Fact SMALL = proposed(tea("180"));
    private static final Fact BY_THE_BOOK = byTheBook(1, "180", "180");

    static final List<Example> ALL = List.of(
            example("CU-15", "The service manager approves what is over the limit")
                    .given(WANTED, HELD)
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_ONES_OWN,
                            GIFT_WAS_PROPOSED,
                            GIFT_AWAITS_A_WORD,
                            ANOTHER_DECIDES_ON_A_GIFT,
                            GIFT_IS_DECIDED_WITH_A_REASON)
                    .when(approve(1).because("Ten years of trust"))
                    .then(approved(1, WEDNESDAY)),
            example("CU-15", "Or refuses it")
                    .given(WANTED, HELD)
                    .shows(GIFT_AWAITS_A_WORD, ANOTHER_DECIDES_ON_A_GIFT, GIFT_IS_DECIDED_WITH_A_REASON)
                    .when(refuse(1).because("Too much for a birthday"))
                    .then(refused(1)),
            example("SOD", "Nobody approves what they proposed")
                    .given(proposed(1, tea("400"), WANG), HELD)
                    .when(approve(1).because("I know them"))
                    .refusedBy(ANOTHER_DECIDES_ON_A_GIFT),
            example("SOD", "Nor refuses it")
                    .given(proposed(1, tea("400"), WANG), HELD)
                    .when(refuse(1).because("Changed my mind"))
                    .refusedBy(ANOTHER_DECIDES_ON_A_GIFT),
            example("CU-15", "An approval says why")
                    .given(WANTED, HELD)
                    .when(approve(1))
                    .refusedBy(GIFT_IS_DECIDED_WITH_A_REASON),
            example("CU-15", "A refusal says why")
                    .given(WANTED, HELD)
                    .when(refuse(1))
                    .refusedBy(GIFT_IS_DECIDED_WITH_A_REASON),
            example("CU-08", "Another account manager approves nothing")
                    .given(WANTED, HELD)
                    .when(approve(1).by(CHEN).because("Ten years of trust"))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-15", "What nobody proposed is not approved")
                    .given(WANTED, HELD)
                    .when(approve(2).because("Ten years of trust"))
                    .refusedBy(GIFT_WAS_PROPOSED),
            example("CU-15", "What the book approved is given")
                    .given(SMALL, BY_THE_BOOK)
                    .shows(
                            CUSTOMER_IS_ONES_OWN,
                            GIFT_WAS_PROPOSED,
                            GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN,
                            RECIPIENT_IS_STILL_A_CONTACT,
                            GIVING_FOLLOWS_THE_APPROVAL,
                            GIVING_LIES_IN_THE_PAST,
                            GIFT_IS_GIVEN_IN_ITS_YEAR)
                    .when(give(1, ON_WEDNESDAY))
                    .then(given(1, ON_WEDNESDAY)),
            example("CU-15", "It may be given on the day of its approval, and told later")
                    .given(SMALL, BY_THE_BOOK)
                    .shows(GIVING_FOLLOWS_THE_APPROVAL)
                    .when(give(1, ON_TUESDAY))
                    .then(given(1, ON_TUESDAY)),
            example("CU-15", "What waits is not given")
                    .given(WANTED, HELD)
                    .when(give(1, ON_WEDNESDAY))
                    .refusedBy(GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN),
            example("CU-15", "An approval does not reach back")
                    .given(WANTED, HELD, approved(1, WEDNESDAY))
                    .when(give(1, ON_TUESDAY))
                    .refusedBy(GIVING_FOLLOWS_THE_APPROVAL),
            example("CU-15", "Nothing was given tomorrow")
                    .given(SMALL, BY_THE_BOOK)
                    .when(give(1, "2026-05-07"))
                    .refusedBy(GIVING_LIES_IN_THE_PAST),
            example("CU-15", "What counts for a year is given in it")
                    .given(SMALL, BY_THE_BOOK)
                    .shows(GIFT_IS_GIVEN_IN_ITS_YEAR)
                    .when(give(1, "2026-12-31").at("2027-01-02T02:00:00Z"))
                    .then(new Fact(
                            "gift 1 was given on 2026-12-31",
                            new GiftGiven(
                                    GiftAccountId.of(MA, 2026),
                                    at("2027-01-02T02:00:00Z"),
                                    1,
                                    LocalDate.parse("2026-12-31")))),
            example("CU-15", "And not in the next")
                    .given(SMALL, BY_THE_BOOK)
                    .when(give(1, "2027-01-01").at("2027-01-02T02:00:00Z"))
                    .refusedBy(GIFT_IS_GIVEN_IN_ITS_YEAR),
            example("CU-15", "Who has left the customer is given nothing")
                    .given(proposed(1, STRANGER, tea("180"), LIN), approvedFor(STRANGER))
                    .when(wish(
                            "says that gift 1 was given on " + ON_WEDNESDAY,
                            giving(GiftAccountId.of(STRANGER, 2026), 1, ON_WEDNESDAY)))
                    .refusedBy(RECIPIENT_IS_STILL_A_CONTACT),
            example("CU-08", "Nobody gives for another account manager")
                    .given(SMALL, BY_THE_BOOK)
                    .when(give(1, ON_WEDNESDAY).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-15", "What will not be given is withdrawn")
                    .given(SMALL, BY_THE_BOOK)
                    .shows(GIFT_WAS_PROPOSED, GIFT_IS_OPEN, WITHDRAWN_GIFT_SAYS_WHY)
                    .when(withdraw(1).because("They moved away"))
                    .then(withdrawn(1)),
            example("CU-15", "A withdrawal says why")
                    .given(SMALL, BY_THE_BOOK)
                    .when(withdraw(1))
                    .refusedBy(WITHDRAWN_GIFT_SAYS_WHY),
            example("CU-08", "Nobody withdraws for another account manager")
                    .given(SMALL, BY_THE_BOOK)
                    .when(withdraw(1).by(CHEN).because("They moved away"))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-15", "Of several gifts the one that is named is given")
                    .given(SMALL, BY_THE_BOOK, proposed(2, tea("400"), LIN), held(2, "400", "580"))
                    .when(give(2, ON_WEDNESDAY))
                    .refusedBy(GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN));

    private GiftCourseExamples() {}

    private static Fact approvedFor(PersonId recipient) {
        return new Fact(
                "Wang approved gift 1", new GiftApproved(GiftAccountId.of(recipient, 2026), at(TUESDAY), 1, "Wang"));
    }
}
