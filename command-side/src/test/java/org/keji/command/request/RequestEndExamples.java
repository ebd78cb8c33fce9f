package org.keji.command.request;

import static org.keji.command.promise.CourseRule.*;
import static org.keji.command.request.RequestRule.*;
import static org.keji.command.request.RequestVocabulary.*;
import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.LIGHTHOUSE;
import static org.keji.command.spec.Example.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keji.command.spec.AfterTheEnd;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;

/** Examples of what becomes of requests, and of what cannot be done to them then. */
final class RequestEndExamples {

    static final List<Example> ENDS = List.of(
            example("CU-21", "What can be met becomes a promise to the same customer")
                    .given(received(), answered(true))
                    .shows(FEASIBILITY_IS_ANSWERED_FIRST, WHAT_IS_TAKEN_UP_IS_FEASIBLE, PROMISE_IS_THE_SAME_CUSTOMERS)
                    .when(promise(HARBOUR))
                    .then(promised()),
            example("CU-21", "It does not become one to another customer")
                    .given(received(), answered(true))
                    .when(promise(LIGHTHOUSE))
                    .refusedBy(PROMISE_IS_THE_SAME_CUSTOMERS),
            example("CU-21", "Nor one that nobody made")
                    .given(received(), answered(true))
                    .when(promise(null))
                    .refusedBy(PROMISE_IS_THE_SAME_CUSTOMERS),
            example("CU-21", "Nothing is promised before it is known whether it can be met")
                    .given(received())
                    .when(promise(HARBOUR))
                    .refusedBy(FEASIBILITY_IS_ANSWERED_FIRST),
            example("CU-21", "Nor what cannot be met")
                    .given(received(), answered(false))
                    .when(promise(HARBOUR))
                    .refusedBy(WHAT_IS_TAKEN_UP_IS_FEASIBLE),
            example("CU-21", "What can be met becomes a contract")
                    .given(received(), answered(true))
                    .shows(FEASIBILITY_IS_ANSWERED_FIRST, WHAT_IS_TAKEN_UP_IS_FEASIBLE)
                    .when(contract())
                    .then(contracted()),
            example("CU-21", "No contract before it is known whether it can be met")
                    .given(received())
                    .when(contract())
                    .refusedBy(FEASIBILITY_IS_ANSWERED_FIRST),
            example("CU-21", "No contract on what cannot be met")
                    .given(received(), answered(false))
                    .when(contract())
                    .refusedBy(WHAT_IS_TAKEN_UP_IS_FEASIBLE),
            example("CU-21", "What cannot be met is refused for a reason")
                    .given(received(), answered(false))
                    .shows(STEP_STATES_WHY, FEASIBILITY_IS_ANSWERED_FIRST)
                    .when(refuse().because("No lorries at weekends"))
                    .then(refused()),
            example("CU-21", "What could be met may be refused too")
                    .given(received(), answered(true))
                    .when(refuse().because("Too dear"))
                    .then(refused()),
            example("CU-21", "Not refused without a word")
                    .given(received(), answered(false))
                    .when(refuse())
                    .refusedBy(STEP_STATES_WHY),
            example("CU-21", "Not refused unlooked at")
                    .given(received())
                    .when(refuse().because("Too dear"))
                    .refusedBy(FEASIBILITY_IS_ANSWERED_FIRST),
            example("CU-21", "The customer withdraws before an answer")
                    .given(received())
                    .shows(STEP_STATES_WHY)
                    .when(withdraw().because("Done otherwise"))
                    .then(withdrawn()),
            example("CU-21", "Or after it")
                    .given(received(), answered(true), riskNoted())
                    .when(withdraw().because("Done otherwise"))
                    .then(withdrawn()),
            example("CU-21", "Or after it was told that it cannot be")
                    .given(received(), answered(false))
                    .when(withdraw().because("Done otherwise"))
                    .then(withdrawn()),
            example("CU-21", "A withdrawal has a reason")
                    .given(received())
                    .when(withdraw())
                    .refusedBy(STEP_STATES_WHY));

    private RequestEndExamples() {}

    static Stream<Example> afterwards() {
        Map<String, List<Fact>> ends = new LinkedHashMap<>();
        for (Fact end : List.of(promised(), contracted(), refused(), withdrawn())) {
            ends.put(end.words().replaceFirst("^it ", ""), List.of(received(), answered(true), end));
        }
        Map<String, Wish> wishes = new LinkedHashMap<>();
        wishes.put("answered", answer(true));
        wishes.put("put at risk", noteRisk());
        wishes.put("told to be at risk", tellRisk());
        wishes.put("promised", promise(HARBOUR));
        wishes.put("agreed in a contract", contract());
        wishes.put("refused", refuse());
        wishes.put("withdrawn", withdraw());
        return AfterTheEnd.everyWishIsRefused("CU-21", ends, wishes, "It came otherwise", MATTER_IS_OPEN);
    }
}
