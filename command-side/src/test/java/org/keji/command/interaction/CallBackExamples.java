package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.InteractionVocabulary.*;
import static org.keji.command.interaction.ServiceRule.*;
import static org.keji.command.interaction.Told.told;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.interaction.InteractionKind.CALL_BACK;
import static org.keji.kernel.interaction.InteractionKind.INQUIRY;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** The house calls back whoever came out of hours, and asks how content the customer is (IN-05, IN-06). */
final class CallBackExamples {

    private static final Fact CALL = told(INQUIRY).logged();
    private static final Fact NIGHT_CALL = told(INQUIRY)
            .on(NIGHT)
            .dueBy("2026-05-05T13:00:00Z")
            .outOfHours("2026-05-05T03:00:00Z")
            .logged();

    static final List<Example> ALL = List.of(
            example("IN-06", "Whoever came out of hours is called back")
                    .given(NIGHT_CALL)
                    .shows(CALL_BACK_IS_DUE_OR_ASKS)
                    .when(callBack(null).at(TUESDAY))
                    .then(calledBack(TUESDAY, null)),
            example("IN-06", "Who was called back is not called back again")
                    .given(NIGHT_CALL, calledBack(TUESDAY, null))
                    .when(callBack(null).at(WEDNESDAY))
                    .refusedBy(CALL_BACK_IS_DUE_OR_ASKS),
            example("IN-06", "Who was answered is not called back")
                    .given(NIGHT_CALL, answered(TUESDAY))
                    .when(callBack(null).at(WEDNESDAY))
                    .refusedBy(CALL_BACK_IS_DUE_OR_ASKS),
            example("IN-05", "A call-back asks how content the customer is")
                    .given(CALL, answered(NOON))
                    .shows(CALL_BACK_IS_DUE_OR_ASKS, SATISFACTION_FOLLOWS_THE_ANSWER, SATISFACTION_IS_ASKED_ONCE)
                    .when(callBack(4))
                    .then(calledBack(AFTERNOON, 4)),
            example("IN-05", "It is not asked before the answer was given")
                    .given(CALL, answered(NOON))
                    .when(callBack(4).dated(MONDAY))
                    .refusedBy(STEP_RESTS_ON_THE_ONE_BEFORE),
            example("IN-05", "Nobody calls back for the owner")
                    .given(CALL, answered(NOON))
                    .when(callBack(4).by(CHEN))
                    .refusedBy(OWNER_SEES_TO_IT),
            example("IN-05", "Who was only called back may be asked later")
                    .given(NIGHT_CALL, calledBack(TUESDAY, null), answered(TUESDAY))
                    .shows(SATISFACTION_IS_ASKED_ONCE)
                    .when(callBack(4).at(WEDNESDAY))
                    .then(calledBack(WEDNESDAY, 4)),
            example("IN-05", "And who was asked is not asked again after another call")
                    .given(NIGHT_CALL, answered(TUESDAY), calledBack(TUESDAY, 4), calledBack(TUESDAY, null))
                    .when(callBack(5).at(WEDNESDAY))
                    .refusedBy(SATISFACTION_IS_ASKED_ONCE),
            example("IN-05", "Nobody asks twice")
                    .given(CALL, answered(NOON), calledBack(AFTERNOON, 4))
                    .when(callBack(5).at(TUESDAY))
                    .refusedBy(SATISFACTION_IS_ASKED_ONCE),
            example("IN-05", "A new customer is called back after their purchase")
                    .given(told(CALL_BACK).logged())
                    .shows(SATISFACTION_FOLLOWS_THE_ANSWER)
                    .when(callBack(5))
                    .then(calledBack(AFTERNOON, 5)));

    private CallBackExamples() {}
}
