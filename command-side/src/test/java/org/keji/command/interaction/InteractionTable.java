package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.InteractionVocabulary.*;
import static org.keji.command.interaction.ServiceRule.*;
import static org.keji.command.interaction.Told.told;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.interaction.InteractionKind.IMPORTANT_INQUIRY;
import static org.keji.kernel.interaction.InteractionKind.INQUIRY;
import static org.keji.kernel.interaction.InteractionKind.SERVICE_REQUEST;
import static org.keji.kernel.interaction.Outcome.SETTLED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Rule;

/** Every command to a contact in every state it can be in. */
final class InteractionTable {

    private static final Fact CALL = told(INQUIRY).logged();
    private static final Fact REQUEST = told(SERVICE_REQUEST).logged();
    private static final Fact LED = told(IMPORTANT_INQUIRY).ledBy(BILLING).logged();
    private static final Fact PROMISED = promised(NOON, FRIDAY);
    private static final Fact ANSWERED = answered(AFTERNOON);
    private static final Fact OFFERED = offered(BILLING, null, AFTERNOON, "2026-05-04T11:00:00Z");
    private static final Fact MOVED = moved(AFTERNOON, THURSDAY);
    private static final Fact FULFILLED = fulfilled(AFTERNOON, true);
    private static final Fact CALLED = calledBack(AFTERNOON, 5);
    private static final Fact CLOSED = closed(AFTERNOON, SETTLED);
    private static final Fact HANDLED = handled(AFTERNOON);

    /** A command as the table gives it, and what it is called there. */
    private record Column(String words, Wish wish) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("answer", answer()),
            new Column("offer", offer(BILLING, null)),
            new Column("take", take().by(SUN)),
            new Column("decline", decline().because("Not ours")),
            new Column("handle", handle()),
            new Column("promise", promise(FRIDAY)),
            new Column("move", move(THURSDAY).because("Sooner")),
            new Column("fulfil", fulfil()),
            new Column("call back", callBack(5)),
            new Column("close", close(SETTLED)));

    /** What comes of a command: this happens, or this rule does not hold. */
    private static final List<Example> OPEN = row(
            List.of(CALL),
            "open",
            ANSWERED,
            OFFERED,
            WHOEVER_IS_ASKED_REPLIES,
            SOMEBODY_IS_ASKED,
            HANDLING_IS_OF_AN_IMPORTANT_INQUIRY,
            DATES_ARE_PROMISED_ON_SERVICE_REQUESTS,
            PROMISE_IS_PENDING,
            PROMISE_IS_PENDING,
            SATISFACTION_FOLLOWS_THE_ANSWER,
            ANSWER_PRECEDES_THE_END);

    private static final List<Example> ASKED = row(
            List.of(CALL, offered()),
            "offered",
            ANSWERED,
            ONE_IS_ASKED_AT_A_TIME,
            taken(SUN, BILLING, AFTERNOON),
            declined(LIN, AFTERNOON),
            HANDLING_IS_OF_AN_IMPORTANT_INQUIRY,
            DATES_ARE_PROMISED_ON_SERVICE_REQUESTS,
            PROMISE_IS_PENDING,
            PROMISE_IS_PENDING,
            SATISFACTION_FOLLOWS_THE_ANSWER,
            ANSWER_PRECEDES_THE_END);

    private static final List<Example> DONE = row(
            List.of(CALL, answered(NOON)),
            "answered",
            ANSWER_COMES_ONCE,
            OFFERED,
            WHOEVER_IS_ASKED_REPLIES,
            SOMEBODY_IS_ASKED,
            HANDLING_IS_OF_AN_IMPORTANT_INQUIRY,
            DATES_ARE_PROMISED_ON_SERVICE_REQUESTS,
            PROMISE_IS_PENDING,
            PROMISE_IS_PENDING,
            CALLED,
            CLOSED);

    private static final List<Example> UNDER_PROMISE = row(
            List.of(REQUEST, PROMISED),
            "promised",
            ANSWERED,
            OFFERED,
            WHOEVER_IS_ASKED_REPLIES,
            SOMEBODY_IS_ASKED,
            HANDLING_IS_OF_AN_IMPORTANT_INQUIRY,
            DATE_IS_PROMISED_ONCE,
            MOVED,
            FULFILLED,
            SATISFACTION_FOLLOWS_THE_ANSWER,
            ANSWER_PRECEDES_THE_END);

    private static final List<Example> KEPT = row(
            List.of(REQUEST, answered(NOON), PROMISED, fulfilled(NOON, true)),
            "fulfilled",
            ANSWER_COMES_ONCE,
            OFFERED,
            WHOEVER_IS_ASKED_REPLIES,
            SOMEBODY_IS_ASKED,
            HANDLING_IS_OF_AN_IMPORTANT_INQUIRY,
            DATE_IS_PROMISED_ONCE,
            PROMISE_IS_PENDING,
            PROMISE_IS_PENDING,
            CALLED,
            CLOSED);

    private static final List<Example> IMPORTANT = row(
            List.of(LED),
            "important",
            ANSWERED,
            OFFERED,
            SOMEBODY_IS_ASKED,
            SOMEBODY_IS_ASKED,
            HANDLED,
            DATES_ARE_PROMISED_ON_SERVICE_REQUESTS,
            PROMISE_IS_PENDING,
            PROMISE_IS_PENDING,
            SATISFACTION_FOLLOWS_THE_ANSWER,
            ANSWER_PRECEDES_THE_END);

    private static final List<Example> CARED_FOR = row(
            List.of(LED, handled(NOON)),
            "handled",
            ANSWERED,
            OFFERED,
            SOMEBODY_IS_ASKED,
            SOMEBODY_IS_ASKED,
            HANDLING_IS_RECORDED_ONCE,
            DATES_ARE_PROMISED_ON_SERVICE_REQUESTS,
            PROMISE_IS_PENDING,
            PROMISE_IS_PENDING,
            SATISFACTION_FOLLOWS_THE_ANSWER,
            ANSWER_PRECEDES_THE_END);

    private static final List<Example> ENDED = row(
            List.of(CALL, answered(NOON), closed(NOON, SETTLED)),
            "closed",
            INTERACTION_IS_OPEN,
            INTERACTION_IS_OPEN,
            WHOEVER_IS_ASKED_REPLIES,
            INTERACTION_IS_OPEN,
            INTERACTION_IS_OPEN,
            INTERACTION_IS_OPEN,
            INTERACTION_IS_OPEN,
            INTERACTION_IS_OPEN,
            CALLED,
            INTERACTION_IS_OPEN);

    private static final List<Example> NOWHERE = COLUMNS.stream()
            .map(column -> example("IN-01", "Never logged: " + column.words())
                    .when(column.wish())
                    .refusedBy(HouseRule.OBJECT_EXISTS))
            .toList();

    static final List<Example> ALL = Stream.of(
                    NOWHERE, OPEN, ASKED, DONE, UNDER_PROMISE, KEPT, IMPORTANT, CARED_FOR, ENDED)
            .flatMap(List::stream)
            .toList();

    private InteractionTable() {}

    /** @param cells for each column a fact that happens or a rule that does not hold */
    private static List<Example> row(List<Fact> given, String state, Object... cells) {
        List<Example> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Column column = COLUMNS.get(i);
            Wished wished = example("IN-01", "While %s: %s".formatted(state, column.words()))
                    .given(given.toArray(Fact[]::new))
                    .when(column.wish());
            row.add(cells[i] instanceof Fact fact ? wished.then(fact) : wished.refusedBy((Rule) cells[i]));
        }
        return row;
    }
}
