package org.keji.command.request;

import static org.keji.command.customer.Concern.*;
import static org.keji.command.promise.CourseRule.*;
import static org.keji.command.request.RequestRule.*;
import static org.keji.command.request.RequestVocabulary.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.request.RequestState.Known;
import org.keji.command.request.RequestState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Table;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.request.RequestEvent;

/** Every example of a customer's request. */
public final class RequestExamples implements Examples {

    static final List<Example> RECEIPTS = List.of(
            example("CU-21", "An account manager takes down what a customer wishes for")
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_ONES_OWN,
                            CUSTOMER_IS_SERVED,
                            CONTACT_IS_THE_CUSTOMERS,
                            STEP_LIES_IN_THE_PAST,
                            LIMIT_LIES_AHEAD)
                    .when(receive())
                    .then(received()),
            example("CU-21", "One of the customer's contacts asked, and another is responsible")
                    .shows(CONTACT_IS_THE_CUSTOMERS)
                    .when(receive(HARBOUR, HARBOURS_CONTACT, SUN))
                    .then(received(HARBOURS_CONTACT, SUN)),
            example("CU-01", "Who is no contact of the customer asks for nothing in its name")
                    .when(receive(HARBOUR, STRANGER, null))
                    .refusedBy(CONTACT_IS_THE_CUSTOMERS),
            example("CU-01", "A wish has a customer with a card")
                    .when(receive(NOBODY, null, null))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CU-12", "Who is out of service makes no new request")
                    .when(receive(QUARRY, null, null))
                    .refusedBy(CUSTOMER_IS_SERVED),
            example("CU-08", "Another account manager's customer asks that one")
                    .when(receive(RIVER, null, null))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-08", "The service manager takes down anybody's wish")
                    .shows(CUSTOMER_IS_ONES_OWN)
                    .when(receive(HARBOUR, null, LIN).by(WANG))
                    .then(received()),
            example("CU-21", "Nobody asked tomorrow")
                    .when(receive().dated(TUESDAY))
                    .refusedBy(STEP_LIES_IN_THE_PAST),
            example("CU-21", "Nobody wishes for something by the very moment")
                    .when(receive().at(JUNE))
                    .refusedBy(LIMIT_LIES_AHEAD),
            example("CU-21", "Taking the same down twice takes it down once")
                    .given(received())
                    .when(receive())
                    .meetsItself());

    static final List<Example> ANSWERS = List.of(
            example("CU-21", "A wish that can be met is answered so")
                    .given(received())
                    .shows(WHOEVER_IS_RESPONSIBLE_GOES_ON, MATTER_IS_OPEN, STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM)
                    .when(answer(true))
                    .then(answered(true)),
            example("CU-21", "And so is one that cannot")
                    .given(received(null, SUN))
                    .shows(WHOEVER_IS_RESPONSIBLE_GOES_ON)
                    .when(answer(false).by(SUN))
                    .then(answered(false)),
            example("CU-21", "What could not be met can be after all")
                    .given(received(), answered(false))
                    .when(answer(true))
                    .then(answered(true)),
            example("CU-21", "What could be met cannot any more")
                    .given(received(), answered(true))
                    .when(answer(false))
                    .then(answered(false)),
            example("CU-21", "Nobody answers what was not asked")
                    .given(received())
                    .when(answer(true).dated("2026-05-04T01:59:59.999999Z"))
                    .refusedBy(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM),
            example("CU-21", "Nobody answered tomorrow")
                    .given(received())
                    .when(answer(true).dated(WEDNESDAY))
                    .refusedBy(STEP_LIES_IN_THE_PAST),
            example("CU-21", "Another account manager does not answer")
                    .given(received())
                    .when(answer(true).by(CHEN))
                    .refusedBy(WHOEVER_IS_RESPONSIBLE_GOES_ON));

    static final List<Example> RISKS = List.of(
            example("CU-22", "A request at risk is to be told within a day")
                    .given(received())
                    .shows(ONE_RISK_IS_TOLD_BEFORE_THE_NEXT)
                    .when(noteRisk())
                    .then(riskNoted()),
            example("CU-22", "By the strict book a request within eight hours")
                    .by("strict")
                    .given(received(), answered(true))
                    .when(noteRisk())
                    .then(riskNoted("2026-05-05T10:00:00Z")),
            example("CU-22", "The customer is told in the last moment")
                    .given(received(), riskNoted())
                    .shows(RISK_IS_NOTED_BEFORE_IT_IS_TOLD)
                    .when(tellRisk().at(WEDNESDAY))
                    .then(riskTold(WEDNESDAY, true)),
            example("CU-22", "A moment later it is late")
                    .given(received(), answered(false), riskNoted())
                    .when(tellRisk().at("2026-05-06T02:00:00.000001Z"))
                    .then(riskTold("2026-05-06T02:00:00.000001Z", false)),
            example("CU-22", "Nobody is told of what was not seen")
                    .given(received(), riskNoted())
                    .when(tellRisk().dated("2026-05-05T01:59:59.999999Z"))
                    .refusedBy(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM),
            example("CU-22", "Where no request is at risk, nothing is told")
                    .given(received(), riskNoted(), riskTold(TUESDAY, true))
                    .when(tellRisk())
                    .refusedBy(RISK_IS_NOTED_BEFORE_IT_IS_TOLD),
            example("CU-22", "One risk of a request after the other")
                    .given(received(), riskNoted())
                    .when(noteRisk())
                    .refusedBy(ONE_RISK_IS_TOLD_BEFORE_THE_NEXT),
            example("CU-22", "What cannot be met as wished may be at risk besides")
                    .given(received(), answered(false))
                    .when(noteRisk())
                    .then(riskNoted()),
            example("CU-22", "A request at risk is answered, and the risk stays")
                    .given(received(), riskNoted(), answered(true))
                    .when(tellRisk().at(WEDNESDAY))
                    .then(riskTold(WEDNESDAY, true)));

    static final List<Example> ALL = Stream.of(
                    RECEIPTS.stream(),
                    ANSWERS.stream(),
                    RISKS.stream(),
                    RequestEndExamples.ENDS.stream(),
                    RequestEndExamples.afterwards(),
                    Table.ofNothing(
                            "CU-21",
                            answer(true),
                            noteRisk(),
                            tellRisk(),
                            promise(null),
                            contract(),
                            refuse(),
                            withdraw())
                            .stream())
            .flatMap(part -> part)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Request.class;
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

    static RequestState fold(List<DomainEvent> history) {
        RequestState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((RequestEvent) event);
        }
        return state;
    }
}
