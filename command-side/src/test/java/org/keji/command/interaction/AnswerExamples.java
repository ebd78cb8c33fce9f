package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.InteractionVocabulary.*;
import static org.keji.command.interaction.Told.told;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.interaction.InteractionKind.COMPLAINT;
import static org.keji.kernel.interaction.InteractionKind.GREETING;
import static org.keji.kernel.interaction.InteractionKind.IMPORTANT_INQUIRY;
import static org.keji.kernel.interaction.InteractionKind.INQUIRY;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** Whoever turned to the house is answered, and important inquiries are handled (IN-02). */
final class AnswerExamples {

    private static final Fact CALL = told(INQUIRY).logged();
    private static final Fact LED = told(IMPORTANT_INQUIRY).ledBy(BILLING).logged();

    static final List<Example> ALL = List.of(
            example("IN-02", "The owner answers")
                    .given(CALL)
                    .shows(OWNER_SEES_TO_IT, INTERACTION_IS_OPEN, SOMEBODY_WAITS_FOR_AN_ANSWER, ANSWER_COMES_ONCE)
                    .when(answer())
                    .then(answered(AFTERNOON)),
            example("IN-02", "A late answer is taken")
                    .given(CALL)
                    .when(answer().at(WEDNESDAY))
                    .then(answered(WEDNESDAY)),
            example("IN-02", "An answer is told later than it was given")
                    .given(CALL)
                    .shows(STEP_RESTS_ON_THE_ONE_BEFORE)
                    .when(answer().at(WEDNESDAY).dated(MONDAY))
                    .then(answered(MONDAY)),
            example("IN-02", "Nobody answers before they are asked")
                    .given(CALL)
                    .when(answer().dated(SATURDAY))
                    .refusedBy(STEP_RESTS_ON_THE_ONE_BEFORE),
            example("IN-02", "An answer of tomorrow is none yet")
                    .given(CALL)
                    .when(answer().dated(TUESDAY))
                    .refusedBy(STEP_WAS_TAKEN),
            example("IN-02", "Nobody answers for the owner")
                    .given(CALL)
                    .when(answer().by(CHEN))
                    .refusedBy(OWNER_SEES_TO_IT),
            example("IN-02", "Nor does a department that neither has nor leads it")
                    .given(CALL)
                    .when(answer().by(SUN))
                    .refusedBy(OWNER_SEES_TO_IT),
            example("IN-02", "Who took it for another department answers")
                    .given(CALL, offered("Logistics", SUN, NOON, REPLY_DUE), taken(SUN, "Logistics", NOON))
                    .shows(OWNER_SEES_TO_IT)
                    .when(answer().by(SUN))
                    .then(answered(AFTERNOON)),
            example("IN-02", "Anybody of the department that has it answers")
                    .given(CALL, offered(BILLING, CHEN, NOON, REPLY_DUE), taken(CHEN, BILLING, NOON))
                    .shows(OWNER_SEES_TO_IT)
                    .when(answer().by(SUN))
                    .then(answered(AFTERNOON)),
            example("IN-02", "A complaint is answered where it is handled")
                    .given(told(COMPLAINT).dueBy(null).logged())
                    .when(answer())
                    .refusedBy(SOMEBODY_WAITS_FOR_AN_ANSWER),
            example("IN-02", "Nobody waits for an answer to a greeting")
                    .given(told(GREETING).logged())
                    .when(answer())
                    .refusedBy(SOMEBODY_WAITS_FOR_AN_ANSWER),
            example("IN-02", "The lead department handles an important inquiry")
                    .given(LED)
                    .shows(HANDLING_IS_OF_AN_IMPORTANT_INQUIRY, HANDLING_IS_RECORDED_ONCE, OWNER_SEES_TO_IT)
                    .when(handle().by(SUN))
                    .then(handled(AFTERNOON)),
            example("IN-02", "Another department does not")
                    .given(LED)
                    .when(handle().by(QIAN))
                    .refusedBy(OWNER_SEES_TO_IT));

    private AnswerExamples() {}
}
