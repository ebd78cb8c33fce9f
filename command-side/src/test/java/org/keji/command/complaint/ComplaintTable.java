package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.Situation.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.rule.Rule;

/**
 * Every command with what becomes of it in every situation. Situations that come out alike stand together; each is
 * named in exactly one cell of a row, so that a new one is missing everywhere until somebody thought of it.
 */
final class ComplaintTable {

    /** What comes of a command in these situations. */
    record Cell(Set<Situation> situations, Function<Wished, Example> outcome) {}

    /** A command, and all of its outcomes. */
    record Row(Function<Situation, Wish> wish, List<Cell> cells) {

        Class<?> command() {
            return wish.apply(NOT_RECEIVED).command().getClass();
        }
    }

    static final String NOW = day(20);
    static final String APRIL = "2026-04-30T08:00:00Z";
    static final ClockName ACTION = ClockName.action(1);
    static final ClockName VERIFICATION = ClockName.verification(1);

    static final Set<Situation> NOTHING = EnumSet.of(NOT_RECEIVED);
    static final Set<Situation> WAITING = EnumSet.of(RECEIVED, RECEIVED_AND_MISSED, RECEIVED_AND_OFFERED);
    static final Set<Situation> WEIGHED = EnumSet.of(ASSESSED, ASSESSED_AND_PAUSED);
    static final Set<Situation> BEFORE_FACTS = all(WAITING, EnumSet.of(ACKNOWLEDGED), WEIGHED);
    static final Set<Situation> ACTING = EnumSet.of(ACTION_PLANNED, ACTION_CARRIED_OUT, ACTION_VERIFIED);
    static final Set<Situation> FIRST_ROUND = all(EnumSet.of(Situation.OURS_FOUND), ACTING);
    static final Set<Situation> FOUND = all(FIRST_ROUND, EnumSet.of(REOPENED));
    static final Set<Situation> TOLD = EnumSet.of(ANSWERED, ANSWER_ACCEPTED);
    static final Set<Situation> AFTER_ANSWER = all(TOLD, EnumSet.of(CALLED_BACK));
    static final Set<Situation> ENDED = EnumSet.of(CLOSED, WITHDRAWN);
    static final Set<Situation> OPEN = all(BEFORE_FACTS, FOUND, AFTER_ANSWER);
    static final Set<Situation> EXISTING = all(OPEN, ENDED);

    /** Nobody planned anything. */
    static final Set<Situation> IDLE =
            all(BEFORE_FACTS, EnumSet.of(Situation.OURS_FOUND, REOPENED), AFTER_ANSWER, ENDED);

    static final List<Row> ROWS = Stream.of(
                    EarlyRows.receipt(),
                    EarlyRows.handOver(),
                    EarlyRows.facts(),
                    LateRows.answers(),
                    LateRows.endings(),
                    LateRows.clocks())
            .flatMap(List::stream)
            .toList();

    private ComplaintTable() {}

    static Row row(Wish wish, Cell... cells) {
        return row(situation -> wish, cells);
    }

    static Row row(Function<Situation, Wish> wish, Cell... cells) {
        return new Row(situation -> wish.apply(situation).at(NOW).because("As told"), List.of(cells));
    }

    static Cell in(Situation situation, Fact... facts) {
        return in(EnumSet.of(situation), facts);
    }

    static Cell in(Set<Situation> situations, Fact... facts) {
        return in(situations, wished -> wished.then(facts));
    }

    static Cell in(Situation situation, Rule rule) {
        return in(EnumSet.of(situation), rule);
    }

    static Cell in(Set<Situation> situations, Rule rule) {
        return in(situations, wished -> wished.refusedBy(rule));
    }

    static Cell in(Set<Situation> situations, Function<Wished, Example> outcome) {
        return new Cell(situations, outcome);
    }

    @SafeVarargs
    static Set<Situation> all(Set<Situation>... sets) {
        Set<Situation> all = EnumSet.noneOf(Situation.class);
        Stream.of(sets).forEach(all::addAll);
        return all;
    }

    static Set<Situation> without(Set<Situation> some, Set<Situation> others) {
        Set<Situation> rest = EnumSet.copyOf(some);
        rest.removeAll(others);
        return rest;
    }
}
