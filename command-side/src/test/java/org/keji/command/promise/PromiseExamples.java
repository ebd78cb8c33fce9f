package org.keji.command.promise;

import static org.keji.command.customer.Concern.*;
import static org.keji.command.promise.CourseRule.*;
import static org.keji.command.promise.PromiseRule.*;
import static org.keji.command.promise.PromiseVocabulary.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.promise.PromiseState.Known;
import org.keji.command.promise.PromiseState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Table;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.promise.PromiseEvent;

/** Every example of a promise. */
public final class PromiseExamples implements Examples {

    private static final String LATER = "The customer asked for it";

    static final List<Example> MAKING = List.of(
            example("CU-18", "An account manager promises something to a customer")
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_ONES_OWN,
                            CUSTOMER_IS_SERVED,
                            CONTACT_IS_THE_CUSTOMERS,
                            STEP_LIES_IN_THE_PAST,
                            LIMIT_LIES_AHEAD)
                    .when(make())
                    .then(made()),
            example("CU-18", "It is promised to one of the customer's contacts, and another is responsible")
                    .shows(CONTACT_IS_THE_CUSTOMERS)
                    .when(make(HARBOUR, HARBOURS_CONTACT, SUN))
                    .then(made(HARBOURS_CONTACT, SUN)),
            example("CU-01", "Who is no contact of the customer is promised nothing")
                    .when(make(HARBOUR, STRANGER, null))
                    .refusedBy(CONTACT_IS_THE_CUSTOMERS),
            example("CU-01", "Who has no card is promised nothing")
                    .when(make(NOBODY, null, null))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CU-12", "Nor is who is out of service")
                    .when(make(QUARRY, null, null))
                    .refusedBy(CUSTOMER_IS_SERVED),
            example("CU-08", "Nor is another account manager's customer")
                    .when(make(RIVER, null, null))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-08", "The service manager promises to any customer")
                    .shows(CUSTOMER_IS_ONES_OWN)
                    .when(make(HARBOUR, null, LIN).by(WANG))
                    .then(made()),
            example("CU-18", "Nobody has promised tomorrow")
                    .when(make().dated("2026-05-04T02:00:00.000001Z"))
                    .refusedBy(STEP_LIES_IN_THE_PAST),
            example("CU-18", "Nothing is promised for the very moment")
                    .when(make().at(FRIDAY))
                    .refusedBy(LIMIT_LIES_AHEAD),
            example("CU-18", "Promising the same twice promises it once")
                    .given(made())
                    .when(make())
                    .meetsItself());

    static final List<Example> MOVING = List.of(
            example("CU-18", "A due time is moved for a reason")
                    .given(made())
                    .shows(
                            WHOEVER_IS_RESPONSIBLE_GOES_ON,
                            MATTER_IS_OPEN,
                            STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM,
                            STEP_STATES_WHY,
                            DUE_TIME_MOVES_BEFORE_IT_PASSES,
                            DUE_TIME_IS_ANOTHER,
                            LIMIT_LIES_AHEAD)
                    .when(move(NEXT_FRIDAY).because(LATER))
                    .then(moved()),
            example("CU-18", "A due time is moved for a reason, while there is a risk")
                    .given(made(), riskNoted())
                    .shows(DUE_TIME_MOVES_BEFORE_IT_PASSES)
                    .when(move(NEXT_FRIDAY).because(LATER))
                    .then(moved()),
            example("CU-18", "It is moved in its last moment")
                    .given(made())
                    .shows(DUE_TIME_MOVES_BEFORE_IT_PASSES)
                    .when(move(NEXT_FRIDAY).at(FRIDAY).because(LATER))
                    .then(moved(FRIDAY, FRIDAY, NEXT_FRIDAY)),
            example("CU-18", "What is late is not made to be in time")
                    .given(made())
                    .when(move(NEXT_FRIDAY).at("2026-05-08T02:00:00.000001Z").because(LATER))
                    .refusedBy(DUE_TIME_MOVES_BEFORE_IT_PASSES),
            example("CU-18", "It is moved twice, and the second time goes by the first")
                    .given(made(), moved())
                    .shows(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM)
                    .when(move(FRIDAY).because("The hall is ready after all"))
                    .then(moved(TUESDAY, NEXT_FRIDAY, FRIDAY)),
            example("CU-18", "The second time is not before the first")
                    .given(made(), moved())
                    .when(move(FRIDAY).because(LATER).dated("2026-05-05T01:59:59.999999Z"))
                    .refusedBy(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM),
            example("CU-18", "No due time is moved without a reason")
                    .given(made())
                    .when(move(NEXT_FRIDAY))
                    .refusedBy(STEP_STATES_WHY),
            example("CU-18", "To where it is, it is not moved")
                    .given(made())
                    .when(move(FRIDAY).because(LATER))
                    .refusedBy(DUE_TIME_IS_ANOTHER),
            example("CU-18", "Nor into the past")
                    .given(made())
                    .when(move(TUESDAY).because(LATER))
                    .refusedBy(LIMIT_LIES_AHEAD));

    static final List<Example> HANDING_OVER = List.of(
            example("CU-18", "A promise is handed over for a reason")
                    .given(made())
                    .shows(ANOTHER_TAKES_OVER, STEP_STATES_WHY)
                    .when(handOver(SUN).because("On leave"))
                    .then(handedOver(SUN)),
            example("CU-18", "A promise at risk is handed over, and the risk with it")
                    .given(made(), riskNoted())
                    .shows(ANOTHER_TAKES_OVER)
                    .when(handOver(SUN).because("On leave"))
                    .then(handedOver(SUN)),
            example("CU-18", "Not to whoever has it")
                    .given(made())
                    .when(handOver(LIN).because("On leave"))
                    .refusedBy(ANOTHER_TAKES_OVER),
            example("CU-18", "Not without a reason")
                    .given(made())
                    .when(handOver(SUN))
                    .refusedBy(STEP_STATES_WHY),
            example("CU-18", "Who took it over says what becomes of it")
                    .given(made(), handedOver(SUN))
                    .shows(WHOEVER_IS_RESPONSIBLE_GOES_ON)
                    .when(keep().by(SUN))
                    .then(kept(TUESDAY, true)),
            example("CU-18", "And so does the customer's account manager still")
                    .given(made(), handedOver(SUN))
                    .shows(WHOEVER_IS_RESPONSIBLE_GOES_ON)
                    .when(keep())
                    .then(kept(TUESDAY, true)));

    static final List<Example> ALL = Stream.of(
                    MAKING.stream(),
                    MOVING.stream(),
                    HANDING_OVER.stream(),
                    PromiseEndExamples.RISKS.stream(),
                    PromiseEndExamples.ENDING.stream(),
                    PromiseEndExamples.afterwards(),
                    Table.ofNothing(
                            "CU-18", move(FRIDAY), handOver(SUN), noteRisk(), tellRisk(), keep(), breakIt(), withdraw())
                            .stream())
            .flatMap(part -> part)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Promise.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotThere _ -> "nothing yet";
            case Known known
            when known.isOpen() && known.course().risk() != null ->
                known.stage().code() + ", at risk";
            case Known known -> known.stage().code();
        };
    }

    static PromiseState fold(List<DomainEvent> history) {
        PromiseState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((PromiseEvent) event);
        }
        return state;
    }
}
