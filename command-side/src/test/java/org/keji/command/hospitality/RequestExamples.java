package org.keji.command.hospitality;

import static org.keji.command.customer.Concern.*;
import static org.keji.command.hospitality.Asked.*;
import static org.keji.command.hospitality.Dined.*;
import static org.keji.command.hospitality.Dining.*;
import static org.keji.command.hospitality.HospitalityRule.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;

/** Meals with guests are asked for, within their limits. */
final class RequestExamples {

    private static final Asked AFTER_IT = SET_MEAL.at("2026-05-04T01:59:59Z");

    static final List<Example> ALL = List.of(
            example("HO-01", "A meal is asked for before it, within its limits")
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_SERVED,
                            CUSTOMER_IS_ONES_OWN,
                            GUEST_MEAL_HAS_GUESTS,
                            MEAL_KEEPS_ITS_CAP,
                            HOSTS_FIT_THE_GUESTS,
                            MEAL_IS_REQUESTED_BEFORE_IT)
                    .when(ask(SET_MEAL))
                    .then(asked(SET_MEAL)),
            example("HO-01", "It may be asked for at the moment it begins")
                    .when(ask(SET_MEAL.at(ASKING)))
                    .then(asked(SET_MEAL.at(ASKING))),
            example("HO-01", "Afterwards is too late").when(ask(AFTER_IT)).refusedBy(MEAL_IS_REQUESTED_BEFORE_IT),
            example("HO-01", "Without guests it is no guest meal")
                    .when(ask(SET_MEAL.with(0, 1)))
                    .refusedBy(GUEST_MEAL_HAS_GUESTS),
            example("HO-01", "Whoever has no card is received as an ordinary customer")
                    .when(ask(SET_MEAL.of(null)))
                    .then(asked(SET_MEAL.of(null))),
            example("HO-01", "A customer who is named has a card")
                    .when(ask(SET_MEAL.of(NOBODY)))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CU-12", "Nobody is received who is out of service")
                    .when(ask(SET_MEAL.of(QUARRY)))
                    .refusedBy(CUSTOMER_IS_SERVED),
            example("CU-08", "Nobody receives another's customers")
                    .when(ask(SET_MEAL.of(RIVER)))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("HO-02", "The cap itself is kept, and the guide warns")
                    .when(ask(SET_MEAL.costing("55.00")))
                    .then(asked(SET_MEAL.costing("55.00"))),
            example("HO-02", "A fen over the cap is refused")
                    .when(ask(SET_MEAL.costing("55.01")))
                    .refusedBy(MEAL_KEEPS_ITS_CAP),
            example("HO-02", "A banquet for a key customer may cost 200")
                    .when(ask(BANQUET.costing("200.00")))
                    .then(asked(BANQUET.costing("200.00"))),
            example("HO-02", "A banquet for a key customer over 200 is refused")
                    .when(ask(BANQUET.costing("200.01")))
                    .refusedBy(MEAL_KEEPS_ITS_CAP),
            example("HO-04", "Two guests with three hosts are a warning")
                    .when(ask(BANQUET.with(2, 3)))
                    .then(asked(BANQUET.with(2, 3))),
            example("HO-04", "Five guests of a key customer have three hosts at most")
                    .when(ask(BANQUET.with(5, 4)))
                    .refusedBy(HOSTS_FIT_THE_GUESTS),
            example("HO-04", "Of an ordinary customer more hosts are a warning")
                    .when(ask(SET_MEAL.with(5, 4)))
                    .then(asked(SET_MEAL.with(5, 4))),
            example("CU-15", "Contacts may be named")
                    .shows(RECIPIENTS_ARE_CONTACTS)
                    .when(ask(SET_MEAL.inviting(HARBOURS_CONTACT)))
                    .then(asked(SET_MEAL.inviting(HARBOURS_CONTACT))),
            example("CU-15", "A contact is named once")
                    .when(ask(SET_MEAL.inviting(HARBOURS_CONTACT, HARBOURS_CONTACT)))
                    .refusedBy(RECIPIENTS_ARE_CONTACTS),
            example("CU-15", "Somebody else's contact is not named")
                    .when(ask(SET_MEAL.inviting(THE_PERSON)))
                    .refusedBy(RECIPIENTS_ARE_CONTACTS),
            example("CU-15", "No more are named than there are guests")
                    .when(ask(SET_MEAL.with(1, 1).inviting(HARBOURS_CONTACT, HARBOURS_SECOND_CONTACT)))
                    .refusedBy(RECIPIENTS_ARE_CONTACTS),
            example("CU-15", "Whoever has no card has no contacts")
                    .when(ask(SET_MEAL.of(null).inviting(HARBOURS_CONTACT)))
                    .refusedBy(RECIPIENTS_ARE_CONTACTS),
            example("HO-05", "In an emergency consent in words goes first, and may be told afterwards")
                    .shows(EMERGENCY_SAYS_WHY, ORAL_CONSENT_IS_BEFORE_THE_MEAL, ORAL_CONSENT_IS_ANOTHERS)
                    .when(ask(IN_AN_EMERGENCY).at(AFTERWARDS).because("They came a day early"))
                    .then(asked(IN_AN_EMERGENCY, AFTERWARDS), saidInWords()),
            example("HO-05", "An emergency says why")
                    .when(ask(IN_AN_EMERGENCY).at(AFTERWARDS))
                    .refusedBy(EMERGENCY_SAYS_WHY),
            example("HO-05", "What is agreed to at table was not agreed to before")
                    .when(ask(SET_MEAL.saidBy("Wang", EVENING)).at(AFTERWARDS).because("Early"))
                    .refusedBy(ORAL_CONSENT_IS_BEFORE_THE_MEAL),
            example("HO-05", "Nobody will have agreed tomorrow")
                    .when(ask(SET_MEAL.saidBy("Wang", DECIDING)).because("Early"))
                    .refusedBy(ORAL_CONSENT_IS_BEFORE_THE_MEAL),
            example("SOD", "Nobody agrees to their own meal in words")
                    .when(ask(SET_MEAL.saidBy("Lin", "2026-05-06T04:00:00Z"))
                            .at(AFTERWARDS)
                            .because("Early"))
                    .refusedBy(ORAL_CONSENT_IS_ANOTHERS),
            example("HO-02", "A supervisor asks for anybody's customer")
                    .when(ask(SET_MEAL.of(RIVER)).by(Cast.ZHAO))
                    .then(asked(SET_MEAL.of(RIVER), ASKING, "Zhao")));

    private RequestExamples() {}
}
