package org.keji.command.breach;

import static org.keji.command.breach.BreachRule.*;
import static org.keji.command.breach.BreachVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.TANG;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.breach.Finding.FOUNDED;
import static org.keji.kernel.breach.Finding.UNFOUNDED;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.breach.BreachState.Known;
import org.keji.command.breach.BreachState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Telling;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Table;
import org.keji.kernel.breach.BreachEvent;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.rule.HouseRule;

/** Every example of a breach of the regulations. */
public final class BreachExamples implements Examples {

    private static final String REPRIMAND = "Written reprimand";

    static final List<Example> REPORTS = List.of(
            example("PO-06", "Quality reports that an account manager did not keep a rule")
                    .shows(BREACH_LIES_IN_THE_PAST, BREACH_NAMES_A_RULE)
                    .when(report(LIN))
                    .then(reported(HE, LIN)),
            example("PO-06", "Who is told on Monday of what was on Saturday has the whole time from Monday on")
                    .shows(BREACH_LIES_IN_THE_PAST)
                    .when(report(LIN).dated(SATURDAY))
                    .then(reported(HE, LIN, SATURDAY, MONDAY)),
            example("SOD", "Another than whoever is concerned reports")
                    .shows(ANOTHER_REPORTS_A_BREACH)
                    .when(report(CHEN))
                    .then(reported(HE, CHEN)),
            example("SOD", "A quality officer does not report a breach of their own")
                    .when(report(HE))
                    .refusedBy(ANOTHER_REPORTS_A_BREACH),
            example("PO-06", "What is passed on is reported by who told it")
                    .shows(ANOTHER_REPORTS_A_BREACH)
                    .when(passOn(HE, LIN))
                    .then(reported(HE, LIN)),
            example("SOD", "Nobody has a breach of their own passed on")
                    .when(passOn(LIN, LIN))
                    .refusedBy(ANOTHER_REPORTS_A_BREACH),
            example("PO-06", "What will happen tomorrow is no breach yet")
                    .when(report(LIN).dated("2026-05-04T02:00:00.000001Z"))
                    .refusedBy(BREACH_LIES_IN_THE_PAST),
            example("PO-06", "Bad manners are no rule of the handbook")
                    .when(report(LIN, "Bad manners"))
                    .refusedBy(BREACH_NAMES_A_RULE),
            example("PO-06", "A rule has two digits").when(report(LIN, "CO-2")).refusedBy(BREACH_NAMES_A_RULE),
            example("PO-06", "Reporting the same breach twice reports it once")
                    .given(reported(HE, LIN))
                    .when(report(LIN).at(WEDNESDAY))
                    .meetsItself());

    static final List<Example> ANSWERS = List.of(
            onLin("PO-06", "Whoever is concerned answers")
                    .shows(
                            WHOEVER_IS_CONCERNED_ANSWERS,
                            BREACH_IS_OPEN,
                            BREACH_IS_ANSWERED_ONCE,
                            BREACH_ANSWER_FOLLOWS_THE_BREACH,
                            BREACH_ANSWER_LIES_IN_THE_PAST)
                    .when(answer())
                    .then(answered(WEDNESDAY, true)),
            onLin("PO-06", "The last moment is in time").when(answer().at(DUE)).then(answered(DUE, true)),
            onLin("PO-06", "A late answer is taken, and is late")
                    .when(answer().at(LATE))
                    .then(answered(LATE, false)),
            onLin("PO-06", "What was answered in time is in time, however late it is registered")
                    .when(answer().at(LATE).dated(WEDNESDAY))
                    .then(answered(WEDNESDAY, true)),
            onLin("PO-06", "An answer may be given on the spot")
                    .shows(BREACH_ANSWER_FOLLOWS_THE_BREACH)
                    .when(answer().dated(MONDAY))
                    .then(answered(MONDAY, true)),
            onLin("PO-06", "Nobody answers for another")
                    .when(answer().by(CHEN))
                    .refusedBy(WHOEVER_IS_CONCERNED_ANSWERS),
            onLin("PO-06", "An answer is given once", answered(WEDNESDAY, true))
                    .when(answer().at(FRIDAY))
                    .refusedBy(BREACH_IS_ANSWERED_ONCE),
            onLin("PO-06", "After the decision there is nothing more to say", decided(LATE, FOUNDED, null))
                    .when(answer().at("2026-05-12T02:00:00Z"))
                    .refusedBy(BREACH_IS_OPEN),
            onLin("PO-06", "Nobody answers what has not happened")
                    .when(answer().dated("2026-05-04T01:59:59Z"))
                    .refusedBy(BREACH_ANSWER_FOLLOWS_THE_BREACH),
            onLin("PO-06", "An answer of tomorrow is none yet")
                    .when(answer().dated(FRIDAY))
                    .refusedBy(BREACH_ANSWER_LIES_IN_THE_PAST),
            example("PO-06", "What nobody reported cannot be answered")
                    .when(answer())
                    .refusedBy(HouseRule.OBJECT_EXISTS));

    static final List<Example> DECISIONS = List.of(
            heard("PO-06", "The general manager decides after the answer")
                    .shows(BREACH_IS_OPEN, DECISION_HEARS_THE_ANSWER)
                    .when(decide(FOUNDED, null))
                    .then(decided(FRIDAY, FOUNDED, null)),
            onLin("PO-06", "Who does not answer in time is decided on unheard")
                    .shows(DECISION_HEARS_THE_ANSWER)
                    .when(decide(UNFOUNDED, null).at(LATE))
                    .then(decided(LATE, UNFOUNDED, null)),
            onLin("PO-06", "Until the last moment there is time to answer")
                    .when(decide(FOUNDED, null).at(DUE))
                    .refusedBy(DECISION_HEARS_THE_ANSWER),
            heard("PO-06", "A breach is decided on once", decided(FRIDAY, UNFOUNDED, null))
                    .when(decide(FOUNDED, null).at(DUE))
                    .refusedBy(BREACH_IS_OPEN),
            heard("SOD", "Neither who reported nor who is concerned decides")
                    .shows(ANOTHER_DECIDES_ON_A_BREACH)
                    .when(decide(UNFOUNDED, null))
                    .then(decided(FRIDAY, UNFOUNDED, null)),
            example("SOD", "A general manager does not decide on what they reported")
                    .given(reported(TANG, LIN), answered(WEDNESDAY, true))
                    .when(decide(FOUNDED, null))
                    .refusedBy(ANOTHER_DECIDES_ON_A_BREACH),
            example("SOD", "A general manager does not decide on what concerns them")
                    .given(reported(HE, TANG), answered(WEDNESDAY, true))
                    .when(decide(UNFOUNDED, null))
                    .refusedBy(ANOTHER_DECIDES_ON_A_BREACH),
            heard("PO-06", "The strict book lets a founded breach be sanctioned")
                    .by("strict")
                    .shows(SANCTION_IS_FOR_A_FOUNDED_BREACH, SANCTION_IS_IN_THE_BOOK)
                    .when(decide(FOUNDED, REPRIMAND))
                    .then(decided(FRIDAY, FOUNDED, REPRIMAND)),
            heard("PO-06", "What is unfounded is not sanctioned")
                    .by("strict")
                    .when(decide(UNFOUNDED, REPRIMAND))
                    .refusedBy(SANCTION_IS_FOR_A_FOUNDED_BREACH),
            heard("PO-06", "The standard book sanctions nobody")
                    .when(decide(FOUNDED, REPRIMAND))
                    .refusedBy(SANCTION_IS_IN_THE_BOOK));

    static final List<Example> ALL = Stream.of(
                    REPORTS, ANSWERS, DECISIONS, Table.ofNothing("PO-06", decide(UNFOUNDED, null)))
            .flatMap(List::stream)
            .toList();

    private static Telling onLin(String clause, String title, Fact... more) {
        Stream<Fact> all = Stream.concat(Stream.of(reported(HE, LIN)), Stream.of(more));
        return example(clause, title).given(all.toArray(Fact[]::new));
    }

    private static Telling heard(String clause, String title, Fact... more) {
        Stream<Fact> all = Stream.concat(Stream.of(answered(WEDNESDAY, true)), Stream.of(more));
        return onLin(clause, title, all.toArray(Fact[]::new));
    }

    @Override
    public Class<?> aggregate() {
        return Breach.class;
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
                switch (known.stage()) {
                    case REPORTED -> "reported";
                    case ANSWERED -> "answered";
                    case DECIDED -> "decided";
                };
        };
    }

    static BreachState fold(List<DomainEvent> history) {
        BreachState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((BreachEvent) event);
        }
        return state;
    }
}
