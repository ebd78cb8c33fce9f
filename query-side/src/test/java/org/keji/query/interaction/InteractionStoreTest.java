package org.keji.query.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.using;
import static org.keji.query.readmodel.Life.at;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.kernel.rule.Refusal;
import org.keji.query.interaction.InteractionStore.Filter;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** Contacts page by page: which of them are asked for, and who sees them, now and as they stood. */
class InteractionStoreTest {

    private static final String CONTACT = """
            insert into interaction_log.interaction%s (interaction_id, channel, direction, kind, programme, customer_id,
                subject, lead_department, green_channel, out_of_hours, owner, department, account_manager,
                offered_department, offered_to, state, taken_at, closed_at, due_at, version, position%s)
            values ('interaction-%d', '%s', 'inbound', 'inquiry', 'ad-hoc', 'customer-1', 's', %s, false, %s, '%s',
                '%s', %s, %s, %s, 'open', '%s', %s, %s, 1, 1%s)""";
    private static final Reach ALL = reach("ann", Scope.ANY);
    private static final Filter EVERYTHING = filter(Map.of(), null, null, null);

    private final TestDatabase database = new TestDatabase();

    InteractionStoreTest() {
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema("interaction_log")
                .locations("classpath:db/interaction_log")
                .load()
                .migrate();
        contact(1, "phone", null, true, "ann", "Desk", "cy", null, null, 0, null, at(20));
        contact(2, "chat", "Freight", false, "bo", "Desk", null, null, null, 5, null, at(30));
        contact(3, "phone", null, false, "bo", "Desk", "ann", "Freight", null, 5, null, null);
        contact(4, "phone", null, false, "bo", "Freight", null, "Billing", "ann", 7, at(9), null);
        // The third was nobody's customer once, and the second ann's to answer.
        then(2, "chat", "Freight");
        then(3, "phone", null);
    }

    private void then(int number, String channel, @Nullable String lead) {
        String since = ", '[%s,)', '[1,)'".formatted(at(5));
        database.execute(CONTACT.formatted(
                "_history",
                ", valid, known",
                number,
                channel,
                quoted(lead),
                false,
                "ann",
                "Desk",
                "null",
                "null",
                "null",
                at(5),
                "null",
                "null",
                since));
    }

    private void contact(
            int number,
            String channel,
            @Nullable String lead,
            boolean outOfHours,
            String owner,
            String department,
            @Nullable String manager,
            @Nullable String offered,
            @Nullable String to,
            double taken,
            @Nullable Instant closed,
            @Nullable Instant due) {
        database.execute(CONTACT.formatted(
                "",
                "",
                number,
                channel,
                quoted(lead),
                outOfHours,
                owner,
                department,
                quoted(manager),
                quoted(offered),
                quoted(to),
                at(taken),
                quoted(closed),
                quoted(due),
                ""));
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "'" + value + "'";
    }

    private static Reach reach(String who, Scope scope) {
        return new Reach(Actor.person(who, Set.of(), "Freight"), scope);
    }

    private static Filter filter(
            Map<String, String> equal,
            @Nullable Boolean open,
            @Nullable Boolean outOfHours,
            @Nullable Instant dueBefore) {
        return new Filter(equal, open, outOfHours, dueBefore, null, 50);
    }

    private List<InteractionRow> rows(Moment moment, Reach reach, Filter filter) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return InteractionStore.page(using(connection, SQLDialect.POSTGRES), moment, reach, filter);
        }
    }

    private List<String> page(Moment moment, Reach reach, Filter filter) throws SQLException {
        return rows(moment, reach, filter).stream()
                .map(row -> row.interactionId().substring("interaction-".length()))
                .toList();
    }

    private List<String> page(Reach reach, Filter filter) throws SQLException {
        return page(Moment.NOW, reach, filter);
    }

    @Test
    void theNewestContactComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(ALL, new Filter(Map.of(), null, null, null, null, 2))).containsExactly("4", "3");
        Place after = Place.read(new Place(at(5), "interaction-3").written(), "interaction");
        assertThat(page(ALL, new Filter(Map.of(), null, null, null, after, 50))).containsExactly("2", "1");
        assertThatThrownBy(() -> Place.read(new Place(at(5), "customer-3").written(), "interaction"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(page(ALL, filter(Map.of("channel", "phone", "owner", "bo"), null, null, null)))
                .containsExactly("4", "3");
        assertThat(page(ALL, filter(Map.of("customer_id", "customer-2"), null, null, null)))
                .isEmpty();
        assertThat(page(ALL, filter(Map.of(), true, null, null))).containsExactly("3", "2", "1");
        assertThat(page(ALL, filter(Map.of(), false, null, null))).containsExactly("4");
        assertThat(page(ALL, filter(Map.of(), null, true, null))).containsExactly("1");
        assertThat(page(ALL, filter(Map.of(), null, false, null))).containsExactly("4", "3", "2");
    }

    @Test
    void aContactIsOverdueAfterItsLastMomentNotAtIt() throws Exception {
        assertThat(page(ALL, filter(Map.of(), null, null, at(20)))).isEmpty();
        assertThat(page(ALL, filter(Map.of(), null, null, at(20).plusNanos(1000))))
                .containsExactly("1");
        assertThat(rows(Moment.NOW, ALL, EVERYTHING))
                .extracting(row -> row.isOverdue(at(30)))
                .containsExactly(false, false, false, true);
    }

    @Test
    void whatIsNotThereIsReadAsSuch() throws Exception {
        assertThat(rows(Moment.NOW, ALL, EVERYTHING))
                .allSatisfy(row -> assertThat(row.clocks()).isEqualTo(InteractionClocks.NONE))
                .allSatisfy(row -> assertThat(row.said()).isEqualTo(InteractionRow.Said.NOTHING));
    }

    /** Whose it is says so in SQL and of a row alike. */
    @Test
    void oneSeesOnesOwnOnesCustomersAndWhatOneIsAskedToTake() throws Exception {
        Map<Reach, List<String>> seen = Map.of(
                ALL,
                List.of("4", "3", "2", "1"),
                reach("ann", Scope.OWN),
                List.of("4", "3", "1"),
                reach("cy", Scope.OWN),
                List.of("1"),
                reach("eve", Scope.OWN),
                List.of(),
                reach("eve", Scope.DEPARTMENT),
                List.of("4", "3", "2"),
                reach("ann", Scope.DEPARTMENT),
                List.of("4", "3", "2", "1"),
                reach("ann", Scope.NONE),
                List.of());
        for (Map.Entry<Reach, List<String>> one : seen.entrySet()) {
            assertThat(page(one.getKey(), EVERYTHING)).as("%s", one.getKey()).isEqualTo(one.getValue());
            assertThat(rows(Moment.NOW, ALL, EVERYTHING).stream()
                            .filter(row -> row.isIn(one.getKey()))
                            .map(row -> row.interactionId().substring("interaction-".length())))
                    .as("%s", one.getKey())
                    .isEqualTo(one.getValue());
        }
    }

    @Test
    void whoSeesAContactNowSeesHowItWasAndNobodyElse() throws Exception {
        Moment then = new Moment(at(6), 1L, null);
        assertThat(page(then, ALL, EVERYTHING)).containsExactly("3", "2");
        assertThat(page(then, reach("ann", Scope.OWN), EVERYTHING)).containsExactly("3");
        assertThat(page(then, reach("eve", Scope.OWN), EVERYTHING)).isEmpty();
    }
}
