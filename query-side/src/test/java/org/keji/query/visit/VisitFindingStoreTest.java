package org.keji.query.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;
import static org.keji.query.visit.Round.visit;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.visit.VisitFindingStore.Entry;

/** Findings page by page: what of them is asked for, and which department and account manager sees them. */
class VisitFindingStoreTest {

    private static final Reach ALL = reach("zhao", "Customer service", Scope.ANY);
    private static final VisitFindingFilter EVERYTHING = filter(null, null, null);

    private final TestDatabase database = InPlace.written(
            new VisitProjection().visitHistory(),
            new Round()
                    .registered(1, "ann", 0)
                    .opened("ann", 1)
                    .planned("ann", 1, 1, 1, 10)
                    .made("ann", 1, 10)
                    .reported("ann", 1, 10, false, true)
                    .told("ann", 1, 1, "Billing", 10)
                    .told("ann", 1, 2, "Logistics", 11)
                    .opened("bo", 2)
                    .planned("bo", 4, 3, 2, 12)
                    .made("bo", 4, 12)
                    .reported("bo", 4, 12, false, true)
                    .told("bo", 4, 1, "Billing", 12)
                    .told("bo", 4, 2, "Quality", 19)
                    .answered("ann", 1, 1, 13, true)
                    .unanswered("ann", 1, 2, 19)
                    .answered("ann", 1, 2, 20, false)
                    .events());

    private static Reach reach(String who, String department, Scope scope) {
        return new Reach(Actor.person(who, Set.of(), department), scope);
    }

    private static VisitFindingFilter filter(
            @Nullable String department, @Nullable Boolean answered, @Nullable Boolean late) {
        return new VisitFindingFilter(department, null, null, null, answered, late);
    }

    private List<Entry> page(Moment moment, Reach reach, VisitFindingFilter filter, @Nullable Place after, int limit)
            throws Exception {
        try (Connection connection = database.admin().getConnection()) {
            return VisitFindingStore.page(
                    using(connection, SQLDialect.POSTGRES), moment, reach, filter.wanted(midnight(20)), after, limit);
        }
    }

    private List<String> shown(Reach reach, VisitFindingFilter filter) throws Exception {
        return page(Moment.NOW, reach, filter, null, 50).stream()
                .map(entry -> entry.accountManager() + " " + entry.row().finding())
                .toList();
    }

    @Test
    void theOneToldLastComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(shown(ALL, EVERYTHING)).containsExactly("bo 2", "bo 1", "ann 2", "ann 1");
        Place end = page(Moment.NOW, ALL, EVERYTHING, null, 1).getFirst().row().place();
        Place after = Place.read(end.written(), "visit");
        assertThat(page(Moment.NOW, ALL, EVERYTHING, after, 1))
                .extracting(entry -> entry.row().id())
                .containsExactly(visit(4).value() + "-1");
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(shown(ALL, filter("Billing", null, null))).containsExactly("bo 1", "ann 1");
        assertThat(shown(ALL, filter(null, true, null))).containsExactly("ann 2", "ann 1");
        assertThat(shown(ALL, filter(null, false, null))).containsExactly("bo 2", "bo 1");
        assertThat(shown(ALL, filter(null, null, true)))
                .as("overdue, or answered late")
                .containsExactly("bo 1", "ann 2");
        assertThat(shown(ALL, filter(null, null, false))).containsExactly("bo 2", "ann 1");
        String of = customer(1).value();
        assertThat(shown(ALL, new VisitFindingFilter(null, "ann", of, visit(1).value(), null, null)))
                .containsExactly("ann 2", "ann 1");
        assertThat(shown(ALL, new VisitFindingFilter(null, "bo", of, null, null, null)))
                .isEmpty();
    }

    @Test
    void aDepartmentSeesItsOwnAndAnAccountManagerThoseOfTheirVisits() throws Exception {
        assertThat(shown(reach("sun", "Billing", Scope.DEPARTMENT), EVERYTHING)).containsExactly("bo 1", "ann 1");
        assertThat(shown(reach("ann", "Customer service", Scope.OWN), EVERYTHING))
                .containsExactly("ann 2", "ann 1");
        assertThat(shown(reach("ann", "Customer service", Scope.NONE), EVERYTHING))
                .isEmpty();
        Entry logistics =
                page(Moment.NOW, ALL, filter("Logistics", null, null), null, 1).getFirst();
        assertThat(logistics.isIn(reach("qian", "Logistics", Scope.DEPARTMENT))).isTrue();
        assertThat(logistics.isIn(reach("sun", "Billing", Scope.DEPARTMENT))).isFalse();
        assertThat(logistics.isIn(reach("ann", "", Scope.OWN))).isTrue();
    }

    @Test
    void aFindingStandsAsItStood() throws Exception {
        Moment then = new Moment(midnight(18), null, null);
        Entry logistics =
                page(then, ALL, filter("Logistics", null, null), null, 1).getFirst();
        assertThat(logistics.row().answer()).isNull();
        assertThat(logistics.row().isLate(midnight(18))).isFalse();
        assertThat(logistics.row().isLate(midnight(18).plusNanos(1000))).isTrue();
    }
}
