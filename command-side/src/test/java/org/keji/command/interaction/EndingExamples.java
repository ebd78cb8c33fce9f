package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.InteractionVocabulary.*;
import static org.keji.command.interaction.ServiceRule.*;
import static org.keji.command.interaction.Told.told;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.interaction.InteractionKind.COMPLAINT;
import static org.keji.kernel.interaction.InteractionKind.GREETING;
import static org.keji.kernel.interaction.InteractionKind.IMPORTANT_INQUIRY;
import static org.keji.kernel.interaction.InteractionKind.INQUIRY;
import static org.keji.kernel.interaction.InteractionKind.SERVICE_REQUEST;
import static org.keji.kernel.interaction.Outcome.PASSED_ON;
import static org.keji.kernel.interaction.Outcome.SETTLED;
import static org.keji.kernel.interaction.Outcome.UNREACHABLE;
import static org.keji.kernel.interaction.Outcome.UNSETTLED;
import static org.keji.kernel.interaction.Outcome.WITHDRAWN;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** How a contact ends (IN-01). */
final class EndingExamples {

    private static final Fact CALL = told(INQUIRY).logged();
    private static final Fact LED = told(IMPORTANT_INQUIRY).ledBy(BILLING).logged();
    private static final Fact REQUEST = told(SERVICE_REQUEST).logged();
    private static final Fact FOR_FRIDAY = promised(NOON, FRIDAY);

    static final List<Example> ALL = List.of(
            example("IN-01", "What is answered is settled")
                    .given(CALL, answered(NOON))
                    .shows(HEARD_COMPLAINT_IS_PASSED_ON, ANSWER_PRECEDES_THE_END)
                    .when(close(SETTLED))
                    .then(closed(AFTERNOON, SETTLED)),
            example("IN-01", "What is answered may end unsettled, for a reason")
                    .given(CALL, answered(NOON))
                    .shows(UNSETTLED_ENDING_SAYS_WHY)
                    .when(close(UNSETTLED).because("There is no room"))
                    .then(closed(AFTERNOON, UNSETTLED)),
            example("IN-01", "Nobody closes for the owner")
                    .given(CALL, answered(NOON))
                    .when(close(SETTLED).by(CHEN))
                    .refusedBy(OWNER_SEES_TO_IT),
            example("IN-01", "Nothing ends unsettled without a reason")
                    .given(CALL, answered(NOON))
                    .when(close(UNSETTLED))
                    .refusedBy(UNSETTLED_ENDING_SAYS_WHY),
            example("IN-02", "Nothing ends unsettled unanswered")
                    .given(CALL)
                    .when(close(UNSETTLED).because("No idea"))
                    .refusedBy(ANSWER_PRECEDES_THE_END),
            example("IN-02", "Who cannot be reached is not answered")
                    .given(CALL)
                    .shows(UNSETTLED_ENDING_SAYS_WHY)
                    .when(close(UNREACHABLE).because("Nobody picks up"))
                    .then(closed(AFTERNOON, UNREACHABLE)),
            example("IN-02", "Who wants it no more is not answered, which is said")
                    .given(CALL)
                    .when(close(WITHDRAWN))
                    .refusedBy(UNSETTLED_ENDING_SAYS_WHY),
            example("IN-01", "It does not end before it was answered")
                    .given(CALL, answered(NOON))
                    .when(close(SETTLED).dated(MONDAY))
                    .refusedBy(STEP_RESTS_ON_THE_ONE_BEFORE),
            example("IN-01", "A late answer that is told later ends it no earlier")
                    .given(CALL, offered(), answered(MONDAY))
                    .when(close(SETTLED).dated(MONDAY))
                    .refusedBy(STEP_RESTS_ON_THE_ONE_BEFORE),
            example("IN-01", "A greeting ends without an answer")
                    .given(told(GREETING).logged())
                    .when(close(SETTLED))
                    .then(closed(AFTERNOON, SETTLED)),
            example("CO-01", "A complaint that was heard is passed on")
                    .given(told(COMPLAINT).logged())
                    .shows(HEARD_COMPLAINT_IS_PASSED_ON)
                    .when(close(PASSED_ON))
                    .then(closed(AFTERNOON, PASSED_ON)),
            example("CO-01", "A complaint is not settled as a contact")
                    .given(told(COMPLAINT).logged())
                    .when(close(SETTLED))
                    .refusedBy(HEARD_COMPLAINT_IS_PASSED_ON),
            example("CO-01", "An inquiry is no complaint to pass on")
                    .given(CALL, answered(NOON))
                    .when(close(PASSED_ON))
                    .refusedBy(HEARD_COMPLAINT_IS_PASSED_ON),
            example("IN-02", "An important inquiry ends when it is handled")
                    .given(LED, answered(NOON), handled(NOON))
                    .shows(IMPORTANT_INQUIRY_IS_HANDLED)
                    .when(close(SETTLED))
                    .then(closed(AFTERNOON, SETTLED)),
            example("IN-02", "An important inquiry does not end unhandled")
                    .given(LED, answered(NOON))
                    .when(close(SETTLED))
                    .refusedBy(IMPORTANT_INQUIRY_IS_HANDLED),
            example("IN-02", "Not even where nobody can be reached")
                    .given(LED)
                    .when(close(UNREACHABLE).because("Nobody picks up"))
                    .refusedBy(IMPORTANT_INQUIRY_IS_HANDLED),
            example("IN-07", "A service request without a promise is not settled")
                    .given(REQUEST, answered(NOON))
                    .when(close(SETTLED))
                    .refusedBy(SERVICE_REQUEST_IS_FULFILLED),
            example("IN-07", "A service request that is not done is not settled")
                    .given(REQUEST, answered(NOON), FOR_FRIDAY)
                    .when(close(SETTLED))
                    .refusedBy(SERVICE_REQUEST_IS_FULFILLED),
            example("IN-07", "It may end undone, for a reason")
                    .given(REQUEST, answered(NOON), FOR_FRIDAY)
                    .when(close(UNSETTLED).because("Not ours to do"))
                    .then(closed(AFTERNOON, UNSETTLED)),
            example("IN-07", "It is settled when it is done")
                    .given(REQUEST, answered(NOON), FOR_FRIDAY, fulfilled(AFTERNOON, true))
                    .shows(SERVICE_REQUEST_IS_FULFILLED)
                    .when(close(SETTLED))
                    .then(closed(AFTERNOON, SETTLED)));

    private EndingExamples() {}
}
