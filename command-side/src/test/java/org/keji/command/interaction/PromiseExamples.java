package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.InteractionVocabulary.*;
import static org.keji.command.interaction.ServiceRule.*;
import static org.keji.command.interaction.Told.told;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.interaction.InteractionKind.SERVICE_REQUEST;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** A service request has a promised date, which moves, and is kept in time or late (IN-07). */
final class PromiseExamples {

    private static final String WHY = "The parts are late";
    private static final Fact REQUEST = told(SERVICE_REQUEST).logged();
    private static final Fact FOR_FRIDAY = promised(NOON, FRIDAY);

    static final List<Example> ALL = List.of(
            example("IN-07", "A service request has a promised date")
                    .given(REQUEST)
                    .shows(DATES_ARE_PROMISED_ON_SERVICE_REQUESTS, DATE_IS_PROMISED_ONCE, PROMISED_DATE_LIES_AHEAD)
                    .when(promise(FRIDAY).at(NOON))
                    .then(FOR_FRIDAY),
            example("IN-07", "Nothing is promised for the moment it is promised in")
                    .given(REQUEST)
                    .when(promise(NOON).at(NOON))
                    .refusedBy(PROMISED_DATE_LIES_AHEAD),
            example("IN-07", "A date moves with a reason")
                    .given(REQUEST, FOR_FRIDAY)
                    .shows(PROMISE_IS_PENDING, MOVING_A_DATE_SAYS_WHY, DATE_MOVES_BEFORE_IT_IS_DUE)
                    .when(move("2026-05-12T02:00:00Z").at(THURSDAY).because(WHY))
                    .then(moved(THURSDAY, "2026-05-12T02:00:00Z")),
            example("IN-07", "Nobody promises for the owner")
                    .given(REQUEST)
                    .when(promise(FRIDAY).at(NOON).by(CHEN))
                    .refusedBy(OWNER_SEES_TO_IT),
            example("IN-07", "Nor moves a date for the owner")
                    .given(REQUEST, FOR_FRIDAY)
                    .when(move("2026-05-12T02:00:00Z").at(THURSDAY).because(WHY).by(CHEN))
                    .refusedBy(OWNER_SEES_TO_IT),
            example("IN-07", "A date does not move without one")
                    .given(REQUEST, FOR_FRIDAY)
                    .when(move(THURSDAY))
                    .refusedBy(MOVING_A_DATE_SAYS_WHY),
            example("IN-07", "A date still moves at the last moment")
                    .given(REQUEST, FOR_FRIDAY)
                    .shows(DATE_MOVES_BEFORE_IT_IS_DUE)
                    .when(move("2026-05-12T02:00:00Z").at(FRIDAY).because(WHY))
                    .then(moved(FRIDAY, "2026-05-12T02:00:00Z")),
            example("IN-07", "A date that has passed does not move, whenever the customer was told")
                    .given(REQUEST, FOR_FRIDAY)
                    .when(move("2026-05-12T02:00:00Z")
                            .at("2026-05-08T02:00:00.000001Z")
                            .dated(THURSDAY)
                            .because(WHY))
                    .refusedBy(DATE_MOVES_BEFORE_IT_IS_DUE),
            example("IN-07", "A date does not move into the past")
                    .given(REQUEST, FOR_FRIDAY)
                    .when(move(TUESDAY).at(WEDNESDAY).because(WHY))
                    .refusedBy(PROMISED_DATE_LIES_AHEAD),
            example("IN-07", "A date does not move before it was promised")
                    .given(REQUEST, FOR_FRIDAY)
                    .when(move(THURSDAY).dated(MONDAY).because(WHY))
                    .refusedBy(STEP_RESTS_ON_THE_ONE_BEFORE),
            example("IN-07", "A moved date counts")
                    .given(REQUEST, FOR_FRIDAY, moved(WEDNESDAY, THURSDAY))
                    .when(fulfil().at(FRIDAY))
                    .then(fulfilled(FRIDAY, false)),
            example("IN-07", "What is done at the last moment is in time")
                    .given(REQUEST, FOR_FRIDAY)
                    .when(fulfil().at(FRIDAY))
                    .then(fulfilled(FRIDAY, true)),
            example("IN-07", "What is done later is late")
                    .given(REQUEST, FOR_FRIDAY)
                    .when(fulfil().at("2026-05-08T02:00:00.000001Z"))
                    .then(fulfilled("2026-05-08T02:00:00.000001Z", false)));

    private PromiseExamples() {}
}
