package org.keji.command.forum;

import static org.keji.command.forum.Convened.*;
import static org.keji.command.forum.Convening.*;
import static org.keji.command.forum.ForumRule.*;
import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Example.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Table;
import org.keji.command.spec.Wish;
import org.keji.kernel.rule.Rule;

/** Every command about a forum in every state it can be in. */
final class ForumTable {

    private static final List<Wish> COLUMNS = Convening.all();

    static final List<Example> ALL = Stream.of(
                    Table.ofNothing("VP-11", COLUMNS.toArray(Wish[]::new)),
                    row(
                            List.of(planned()),
                            "planned",
                            drawn(3),
                            INVITATION_IS_OPEN,
                            FORUM_INVITES_BEFORE_IT_IS_HELD,
                            FORUM_WAS_HELD,
                            MINUTES_ARE_OVERDUE,
                            FORUM_WAS_HELD,
                            QUESTION_WAS_RAISED,
                            QUESTION_WAS_RAISED,
                            FORUM_WAS_HELD,
                            cancelled()),
                    row(
                            List.of(planned(), drawn(4)),
                            "invited",
                            GUESTS_ARE_DRAWN_ONCE,
                            declined(HARBOUR, null),
                            held(HARBOUR),
                            FORUM_WAS_HELD,
                            MINUTES_ARE_OVERDUE,
                            FORUM_WAS_HELD,
                            QUESTION_WAS_RAISED,
                            QUESTION_WAS_RAISED,
                            FORUM_WAS_HELD,
                            cancelled()),
                    row(
                            List.of(planned(), drawn(4), held(HARBOUR)),
                            "held",
                            GUESTS_ARE_DRAWN_ONCE,
                            INVITATION_IS_OPEN,
                            FORUM_INVITES_BEFORE_IT_IS_HELD,
                            minuted(AFTERWARDS, true),
                            MINUTES_ARE_OVERDUE,
                            raised(1, null),
                            QUESTION_WAS_RAISED,
                            QUESTION_WAS_RAISED,
                            CLOSED_FORUM_HAS_MINUTES,
                            FORUM_LIES_AHEAD),
                    row(
                            List.of(planned(), drawn(4), held(HARBOUR), minuted(AFTERWARDS, true), closed()),
                            "closed",
                            GUESTS_ARE_DRAWN_ONCE,
                            INVITATION_IS_OPEN,
                            FORUM_INVITES_BEFORE_IT_IS_HELD,
                            FORUM_WAS_HELD,
                            MINUTES_ARE_OVERDUE,
                            FORUM_WAS_HELD,
                            QUESTION_WAS_RAISED,
                            QUESTION_WAS_RAISED,
                            FORUM_WAS_HELD,
                            FORUM_LIES_AHEAD),
                    row(
                            List.of(planned(), drawn(4), cancelled()),
                            "cancelled",
                            GUESTS_ARE_DRAWN_ONCE,
                            INVITATION_IS_OPEN,
                            FORUM_INVITES_BEFORE_IT_IS_HELD,
                            FORUM_WAS_HELD,
                            MINUTES_ARE_OVERDUE,
                            FORUM_WAS_HELD,
                            QUESTION_WAS_RAISED,
                            QUESTION_WAS_RAISED,
                            FORUM_WAS_HELD,
                            FORUM_LIES_AHEAD))
            .flatMap(List::stream)
            .toList();

    private ForumTable() {}

    /** @param cells for each column a fact that happens, or a rule that does not hold */
    private static List<Example> row(List<Fact> given, String state, Object... cells) {
        List<Example> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Wish wish = COLUMNS.get(i);
            Wished wished = example("VP-11", "While %s: somebody %s".formatted(state, wish.words()))
                    .given(given.toArray(Fact[]::new))
                    .when(wish);
            row.add(cells[i] instanceof Fact fact ? wished.then(fact) : wished.refusedBy((Rule) cells[i]));
        }
        return row;
    }
}
