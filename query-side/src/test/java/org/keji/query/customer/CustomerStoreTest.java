package org.keji.query.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.using;
import static org.keji.query.readmodel.Life.at;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customer.CustomerStore.Filter;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** Cards page by page: which of them are asked for, and who sees them, now and as they stood. */
class CustomerStoreTest {

    private static final String CARD = """
            insert into customer_card.card%s
                (customer_id, kind, name, industry, size, territory, standing, active, account_manager, registered_at,
                 reviewed_at, review_due, version, position, offered_to, team, funnel, credit, credit_days, discount,
                 vip, green_channel, on_site_service%s)
            values
                ('customer-%d', 'organisation', 'n', 'Freight', '%s', 'domestic', 'key', %s, '%s', '%s', '%s', '%s', 1, 1, 'cy', '{}',
                 'identified', 'ordinary', 0, 0, false, false, false%s)""";
    private static final String SINCE = ", '[%s,)', '[1,)'";
    private static final Reach ALL = reach(Scope.ANY);

    private final TestDatabase database = new TestDatabase();

    CustomerStoreTest() {
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema("customer_card")
                .locations("classpath:db/customer_card")
                .load()
                .migrate();
        card(1, "large", true, "ann", 0, 100);
        card(2, "small", true, "bo", 5, 20);
        card(3, "large", true, "ann", 5, 30);
        card(4, "large", false, "ann", 7, 20);
        // The third, which is ann's now, was bo's once.
        database.execute(
                CARD.formatted("_history", ", valid, known", 3, "large", true, "bo", at(5), at(5), at(30), since(5)));
        database.execute(
                CARD.formatted("_history", ", valid, known", 2, "small", true, "bo", at(5), at(5), at(20), since(5)));
    }

    private void card(int number, String size, boolean active, String manager, double registered, double due) {
        database.execute(
                CARD.formatted("", "", number, size, active, manager, at(registered), at(registered), at(due), ""));
    }

    private static String since(double hours) {
        return SINCE.formatted(at(hours));
    }

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Freight"), scope);
    }

    private List<String> page(Moment moment, Reach reach, Filter filter) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return CustomerStore.page(using(connection, SQLDialect.POSTGRES), moment, reach, filter).stream()
                    .map(CustomerRow::customerId)
                    .toList();
        }
    }

    @Test
    void theNewestRegistrationComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        Map<String, String> any = Map.of();
        assertThat(page(Moment.NOW, ALL, new Filter(any, true, null, null, 2)))
                .containsExactly("customer-3", "customer-2");
        Place after = Place.read(new Place(at(5), "customer-3").written(), "customer");
        assertThat(page(Moment.NOW, ALL, new Filter(any, true, null, after, 50)))
                .containsExactly("customer-2", "customer-1");
    }

    @Test
    void aPlaceAmongOthersOrAtNoTimeIsNone() {
        String complaint = new Place(at(5), "complaint-3").written();
        String never = Base64.getUrlEncoder()
                .encodeToString("+1000000000-01-01T00:00:00Z customer-3".getBytes(StandardCharsets.UTF_8));
        for (String wrong : List.of(complaint, never, "Zaubernuss")) {
            assertThatThrownBy(() -> Place.read(wrong, "customer")).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void filtersAreExactAndWhoIsNoLongerServedIsAskedForByName() throws Exception {
        Map<String, String> large = Map.of("size", "large", "standing", "key");
        assertThat(page(Moment.NOW, ALL, new Filter(large, true, null, null, 50)))
                .containsExactly("customer-3", "customer-1");
        assertThat(page(Moment.NOW, ALL, new Filter(large, false, null, null, 50)))
                .containsExactly("customer-4");
    }

    @Test
    void aCardIsStaleAfterItsLastMomentNotAtIt() throws Exception {
        Map<String, String> any = Map.of();
        assertThat(page(Moment.NOW, ALL, new Filter(any, true, at(20), null, 50)))
                .isEmpty();
        assertThat(page(Moment.NOW, ALL, new Filter(any, true, at(20).plusNanos(1000), null, 50)))
                .containsExactly("customer-2");
    }

    @Test
    void whoSeesACardNowSeesHowItWasAndNobodyElse() throws Exception {
        Filter everything = new Filter(Map.of(), true, null, null, 50);
        assertThat(page(Moment.NOW, reach(Scope.OWN), everything)).containsExactly("customer-3", "customer-1");
        assertThat(page(Moment.NOW, reach(Scope.DEPARTMENT), everything)).isEmpty();
        assertThat(page(Moment.NOW, reach(Scope.NONE), everything)).isEmpty();
        Moment then = new Moment(at(6), 1L, null);
        assertThat(page(then, ALL, everything)).containsExactly("customer-3", "customer-2");
        assertThat(page(then, reach(Scope.OWN), everything)).containsExactly("customer-3");
    }
}
