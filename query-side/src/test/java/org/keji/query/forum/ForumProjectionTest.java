package org.keji.query.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.forum.Assembly.forum;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import org.junit.jupiter.api.Test;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.ForumEvent.MinutesMissed;
import org.keji.kernel.forum.QuestionEvent.AnswerMissed;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: whom a forum invited and how, who came, what was asked and answered. */
class ForumProjectionTest {

    /** Of the first forum alone; a second one is there so that no table is empty. */
    private static final String FIRST = " where forum_id = '" + forum(1).value() + "'";

    private final Assembly assembly = new Assembly()
            .registered(1, "ann")
            .registered(2, "ann")
            .planned(2, 1, 20)
            .drawn(2, 2, 1, 2, "ann")
            .held(2, 3, 1)
            .asked(2, 3, 1, 1, "Billing")
            .planned(1, 3, 40);

    private BothWays rows() throws Exception {
        return new BothWays(new ForumProjection().forumRegister(), assembly.events());
    }

    @Test
    void aPlannedForumSaysWhatAndWhen() throws Exception {
        assertThat(rows().rows("select half_year, state, topic, day, venue, in_charge, department, planned_by, seed,"
                        + " invited, departments, open_questions, held_on, version, position from forum" + FIRST))
                .containsExactly(
                        "2026-H1 planned Delivery 2026-06-10 Hall 1 tang Customer service zhao - {} {} 0 - 1 7");
    }

    @Test
    void theSamplingIsShown() throws Exception {
        assembly.drawn(1, 4);
        BothWays rows = rows();
        assertThat(rows.rows("select state, seed, known_to, drawn_by, cardinality(invited) from forum" + FIRST))
                .containsExactly("invited any seed 9 fay 3");
        assertThat(rows.rows("select stratum, standing, kind, account_manager, customers, drawn from stratum" + FIRST
                        + " order by stratum"))
                .containsExactly("1 ordinary organisation ann 3 2", "2 ordinary organisation bo 2 1");
        assertThat(rows.rows("select place, account_manager, state from guest" + FIRST + " order by place"))
                .containsExactly("1 ann invited", "2 ann invited", "3 bo invited", "4 ann reserve", "5 bo reserve");
    }

    @Test
    void whoDeclinedAndWhoStandsInAreNamed() throws Exception {
        assembly.drawn(1, 4, 1, 2, "ann").declined(1, 5, 1, 2).held(1, 40, 2);
        BothWays rows = rows();
        assertThat(rows.rows("select state, declined_by, replaced_by = '%s', stands_in_for = '%s' from guest"
                                .formatted(customer(2), customer(1))
                        + FIRST + " order by place"))
                .containsExactly("declined fay t -", "came - - t");
        assertThat(rows.rows("select state, cardinality(invited), held_on, came, minutes_due = '%s' from forum"
                                .formatted(midnight(47))
                        + FIRST))
                .containsExactly("held 2 2026-06-10 1 t");
        assertThat(rows.rows("state", "guest", midnight(4), 8)).contains("reserve");
    }

    @Test
    void anEmptyPlaceStaysEmpty() throws Exception {
        assembly.drawn(1, 4, 1, 2, "ann").declined(1, 5, 1, null);
        assertThat(rows().rows("select state, replaced_by from guest" + FIRST + " order by place"))
                .containsExactly("declined -", "reserve -");
    }

    @Test
    void whatWasSaidStaysSealedAndWhatWasAskedIsAnswered() throws Exception {
        assembly.drawn(1, 4, 1, 2, "ann")
                .held(1, 40, 1)
                .then(new MinutesMissed(forum(1), midnight(48)))
                .minuted(1, 49)
                .asked(1, 41, 1, 1, "Logistics")
                .asked(1, 41, 2, null, "Billing")
                .then(new AnswerMissed(forum(1), midnight(56), 1))
                .answered(1, 57, 1, false)
                .answered(1, 50, 2, true)
                .closed(1, 58);
        BothWays rows = rows();
        assertThat(rows.rows("select state, departments, open_questions, minutes_missed_at is not null,"
                        + " minutes_in_time, minutes ->> 'sealed', ended_by, version from forum" + FIRST))
                .containsExactly("closed {Logistics,Billing} 0 t t AQ== fay 11");
        assertThat(rows.rows("select question, words, asked_by is not null, department, answer_missed_at is not null,"
                        + " answer, answered_by, answered_in_time from question" + FIRST + " order by question"))
                .containsExactly("1 When? t Logistics t Soon fay f", "2 When? f Billing f Soon fay t");
    }

    @Test
    void aCancelledForumIsOver() throws Exception {
        assembly.then(new ForumCancelled(forum(1), midnight(5)));
        assertThat(rows().rows("select state, ended_by, ended_at = '" + midnight(5) + "' from forum" + FIRST))
                .containsExactly("cancelled fay t");
    }
}
