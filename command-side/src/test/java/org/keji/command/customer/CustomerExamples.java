package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.*;
import static org.keji.command.customer.CustomerVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.customer.Standing.KEY;
import static org.keji.kernel.customer.Standing.ORDINARY;
import static org.keji.kernel.customer.Standing.POTENTIAL;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.CustomerState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.event.DomainEvent;

/** Every example of a customer's card. */
public final class CustomerExamples implements Examples {

    static final List<Example> REGISTRATIONS = List.of(
            example("CU-01", "An account manager registers an organisation")
                    .shows(REGISTRATION_NUMBER_CHECKS, CHANGE_LIES_IN_THE_PAST, ONE_LIVE_CARD_PER_NUMBER)
                    .when(register(NUMBER))
                    .then(registered()),
            example("CU-01", "A registration number may not be known yet")
                    .shows(REGISTRATION_NUMBER_CHECKS)
                    .when(register(null))
                    .then(registered(null)),
            example("CU-01", "One wrong place shows in the check character")
                    .when(register(WRONG_NUMBER))
                    .refusedBy(REGISTRATION_NUMBER_CHECKS),
            example("CU-12", "A number that is on another live card makes no second one")
                    .when(register(NUMBER))
                    .refusedWhereAnotherHoldsIt(ONE_LIVE_CARD_PER_NUMBER),
            example("CU-03", "Nobody registers for tomorrow")
                    .when(register(NUMBER).dated(TUESDAY))
                    .refusedBy(CHANGE_LIES_IN_THE_PAST),
            example("CU-01", "Registering the same twice registers it once")
                    .given(registered())
                    .when(register(NUMBER))
                    .meetsItself());

    static final List<Example> CORRECTIONS = List.of(
            example("CU-03", "A card is put right, and says why")
                    .given(registered(null))
                    .shows(
                            ACCOUNT_MANAGER_KEEPS_THE_CARD,
                            CUSTOMER_IS_ACTIVE,
                            REGISTRATION_NUMBER_CHECKS,
                            CHANGE_FOLLOWS_REGISTRATION,
                            CHANGE_LIES_IN_THE_PAST,
                            CORRECTION_OF_A_CARD_STATES_WHY,
                            ONE_LIVE_CARD_PER_NUMBER)
                    .when(correct(NUMBER).because("The licence came by post"))
                    .then(corrected(NUMBER)),
            example("CU-03", "A change without a word is none")
                    .given(registered())
                    .when(correct(OTHER_NUMBER))
                    .refusedBy(CORRECTION_OF_A_CARD_STATES_WHY),
            example("CU-01", "A wrong number is not put on the card later either")
                    .given(registered())
                    .when(correct(WRONG_NUMBER).because("The licence came by post"))
                    .refusedBy(REGISTRATION_NUMBER_CHECKS),
            example("CU-12", "Nor is one that another live card has")
                    .given(registered())
                    .when(correct(OTHER_NUMBER).because("The licence came by post"))
                    .refusedWhereAnotherHoldsIt(ONE_LIVE_CARD_PER_NUMBER),
            example("CU-08", "Another account manager's card is left alone")
                    .given(registered())
                    .when(correct(NUMBER).by(CHEN).because("Heard at the fair"))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-08", "The service manager may put any card right")
                    .given(registered())
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD)
                    .when(correct(NUMBER).by(WANG).because("The licence came by post"))
                    .then(corrected(NUMBER)),
            example("CU-12", "The card of somebody out of service is not changed")
                    .given(registered(), deactivated())
                    .when(correct(NUMBER).because("The licence came by post"))
                    .refusedBy(CUSTOMER_IS_ACTIVE));

    static final List<Example> REVIEWS = List.of(
            example("CU-03", "A card that is right is right for another year")
                    .given(registered())
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD, CUSTOMER_IS_ACTIVE, CHANGE_FOLLOWS_REGISTRATION)
                    .when(review())
                    .then(reviewed(POTENTIAL)),
            example("CU-03", "A key customer's for a quarter")
                    .given(registered(), stands(KEY))
                    .when(review())
                    .then(reviewed(KEY)),
            example("CU-03", "A card is looked over at once, if it must be")
                    .given(registered())
                    .shows(CHANGE_FOLLOWS_REGISTRATION)
                    .when(review().by(WANG))
                    .then(reviewed(POTENTIAL)),
            example("CU-03", "Nobody looked a card over before there was one")
                    .given(registered())
                    .when(review().dated("2026-05-04T01:59:59.999999Z"))
                    .refusedBy(CHANGE_FOLLOWS_REGISTRATION),
            example("CU-03", "Nobody looked it over tomorrow")
                    .given(registered())
                    .when(review().dated("2026-05-05T02:00:00.000001Z"))
                    .refusedBy(CHANGE_LIES_IN_THE_PAST),
            example("CU-08", "Nobody looks over another account manager's card")
                    .given(registered())
                    .when(review().by(CHEN))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-12", "The card of somebody out of service is not looked over")
                    .given(registered(), deactivated())
                    .when(review())
                    .refusedBy(CUSTOMER_IS_ACTIVE));

    static final List<Example> STANDINGS = List.of(
            example("CU-05", "A potential customer becomes a key customer, for a reason")
                    .given(registered())
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD, CUSTOMER_IS_ACTIVE, STANDING_IS_ANOTHER, STANDING_STATES_WHY)
                    .when(stand(KEY).because("Three contracts this year"))
                    .then(stands(KEY)),
            example("CU-05", "A key customer becomes an ordinary one")
                    .given(registered(), stands(KEY))
                    .shows(STANDING_IS_ANOTHER)
                    .when(stand(ORDINARY).because("No orders since January"))
                    .then(stands(ORDINARY)),
            example("CU-05", "Whoever is potential is not made potential")
                    .given(registered())
                    .when(stand(POTENTIAL).because("As before"))
                    .refusedBy(STANDING_IS_ANOTHER),
            example("CU-05", "No standing changes without a reason")
                    .given(registered())
                    .when(stand(KEY).because(" "))
                    .refusedBy(STANDING_STATES_WHY),
            example("CU-05", "Not before the card was made")
                    .given(registered())
                    .when(stand(KEY).because("Three contracts").dated("2026-05-04T01:59:59.999999Z"))
                    .refusedBy(CHANGE_FOLLOWS_REGISTRATION),
            example("CU-08", "Another account manager does not say where a customer stands")
                    .given(registered())
                    .when(stand(KEY).by(CHEN).because("Heard at the fair"))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-12", "Who is out of service stands nowhere new")
                    .given(registered(), deactivated())
                    .when(stand(KEY).because("Three contracts this year"))
                    .refusedBy(CUSTOMER_IS_ACTIVE));

    static final List<Example> RETIREMENTS = List.of(
            example("CU-12", "A customer that was dissolved is taken out of service")
                    .given(registered())
                    .shows(CUSTOMER_IS_ACTIVE, RETIREMENT_STATES_WHY, CHANGE_FOLLOWS_REGISTRATION)
                    .when(deactivate().because("Dissolved"))
                    .then(deactivated()),
            example("CU-12", "Not without a reason")
                    .given(registered())
                    .when(deactivate())
                    .refusedBy(RETIREMENT_STATES_WHY),
            example("CU-12", "Not twice")
                    .given(registered(), deactivated())
                    .when(deactivate().because("Dissolved"))
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-12", "Who was taken for dissolved is taken back")
                    .given(registered(), deactivated())
                    .shows(CUSTOMER_IS_INACTIVE, RETIREMENT_STATES_WHY, ONE_LIVE_CARD_PER_NUMBER)
                    .when(reactivate().because("It was another of that name"))
                    .then(reactivated()),
            example("CU-12", "Taking back has a reason too")
                    .given(registered(), deactivated())
                    .when(reactivate())
                    .refusedBy(RETIREMENT_STATES_WHY),
            example("CU-12", "Who is served is not taken back")
                    .given(registered(), deactivated(), reactivated())
                    .when(reactivate().because("It was another of that name"))
                    .refusedBy(CUSTOMER_IS_INACTIVE),
            example("CU-12", "Not while another live card has its number")
                    .given(registered(), deactivated())
                    .when(reactivate().because("It was another of that name"))
                    .refusedWhereAnotherHoldsIt(ONE_LIVE_CARD_PER_NUMBER));

    static final List<Example> ALL = Stream.of(
                    REGISTRATIONS,
                    CORRECTIONS,
                    REVIEWS,
                    STANDINGS,
                    RETIREMENTS,
                    MergerExamples.ALL,
                    PersonExamples.ALL,
                    ContactExamples.ALL,
                    TeamExamples.ALL,
                    RelationExamples.ALL,
                    FindingExamples.ALL,
                    WhereaboutsExamples.ALL,
                    GradeExamples.ALL,
                    CustomerTable.cells())
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Customer.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotThere _ -> "nothing yet";
            case Known known ->
                switch (known.life()) {
                    case OUT_OF_SERVICE -> "out of service";
                    case MERGED -> "merged";
                    case SERVED -> "served, " + known.relation().standing().code();
                };
        };
    }

    static CustomerState fold(List<DomainEvent> history) {
        CustomerState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((CustomerEvent) event);
        }
        return state;
    }
}
