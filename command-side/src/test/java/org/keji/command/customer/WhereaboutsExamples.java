package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.*;
import static org.keji.command.customer.CustomerVocabulary.*;
import static org.keji.command.customer.WhereaboutsRule.*;
import static org.keji.command.customer.WhereaboutsVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.time.DayOfWeek;
import java.util.List;
import org.keji.command.spec.Example;
import org.keji.kernel.place.VisitingTime;

/** Every example of where customers are and when they receive visitors. */
final class WhereaboutsExamples {

    private static final VisitingTime AFTERNOON = hours(DayOfWeek.MONDAY, "12:00", "17:00");

    static final List<Example> ALL = List.of(
            example("VP-15", "Who keeps the card says where the customer is")
                    .given(registered())
                    .shows(
                            ACCOUNT_MANAGER_KEEPS_THE_CARD,
                            CUSTOMER_IS_ACTIVE,
                            CARD_IS_OF_AN_ORGANISATION,
                            VISITING_TIME_ENDS_AFTER_IT_BEGINS,
                            VISITING_TIMES_ARE_APART,
                            OUTLET_IS_OF_A_KIND_OF_THE_BOOK)
                    .when(locate(OUTLET, MORNING, AFTERNOON))
                    .then(located(LIN, MORNING, AFTERNOON)),
            example("VP-15", "Who says it again confirms it")
                    .given(registered(), located(LIN, MORNING))
                    .when(locate(OUTLET, MORNING).by(WANG))
                    .then(located(WANG, MORNING)),
            example("VP-05", "A customer of whom no hours are known is visited at any time")
                    .given(registered())
                    .when(locate(OUTLET))
                    .then(located(LIN)),
            example("VP-05", "The same hours of another day are other hours")
                    .given(registered())
                    .shows(VISITING_TIMES_ARE_APART)
                    .when(locate(OUTLET, MORNING, hours(DayOfWeek.TUESDAY, "09:00", "12:00")))
                    .then(located(LIN, MORNING, hours(DayOfWeek.TUESDAY, "09:00", "12:00"))),
            example("VP-05", "Visiting hours do not end before they begin")
                    .given(registered())
                    .when(locate(OUTLET, hours(DayOfWeek.MONDAY, "12:00", "09:00")))
                    .refusedBy(VISITING_TIME_ENDS_AFTER_IT_BEGINS),
            example("VP-05", "Nor with their beginning")
                    .given(registered())
                    .when(locate(OUTLET, hours(DayOfWeek.MONDAY, "09:00", "09:00")))
                    .refusedBy(VISITING_TIME_ENDS_AFTER_IT_BEGINS),
            example("VP-05", "Visiting hours do not overlap")
                    .given(registered())
                    .when(locate(OUTLET, MORNING, hours(DayOfWeek.MONDAY, "11:59", "17:00")))
                    .refusedBy(VISITING_TIMES_ARE_APART),
            example("VP-14", "An outlet of no kind the book knows fills no share of a day")
                    .given(registered())
                    .when(locate("kiosk", MORNING))
                    .refusedBy(OUTLET_IS_OF_A_KIND_OF_THE_BOOK),
            example("CU-08", "Nobody places another account manager's customer")
                    .given(registered())
                    .when(locate(OUTLET).by(CHEN))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("VP-15", "Where a person lives is not said as a company's place")
                    .given(PersonVocabulary.registered())
                    .when(locate(OUTLET))
                    .refusedBy(CARD_IS_OF_AN_ORGANISATION),
            example("DP-03", "Where a person lives is sealed under their key")
                    .given(PersonVocabulary.registered())
                    .shows(CARD_IS_OF_A_PERSON, ACCOUNT_MANAGER_KEEPS_THE_CARD)
                    .when(locatePerson(PersonVocabulary.OUYANG))
                    .then(locatedPerson()),
            example("DP-03", "And said again after it changed")
                    .given(PersonVocabulary.registered(), locatedPerson())
                    .when(locatePerson(PersonVocabulary.OUYANG))
                    .then(locatedPerson()),
            example("DP-03", "Nobody else's place is put on a person's card")
                    .given(PersonVocabulary.registered())
                    .when(locatePerson(ContactVocabulary.CONTACT))
                    .refusedBy(CARD_IS_OF_A_PERSON),
            example("DP-03", "A company has no home")
                    .given(registered())
                    .when(locatePerson(PersonVocabulary.OUYANG))
                    .refusedBy(CARD_IS_OF_A_PERSON));

    private WhereaboutsExamples() {}
}
