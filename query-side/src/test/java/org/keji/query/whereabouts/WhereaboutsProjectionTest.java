package org.keji.query.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.customer.WhereaboutsEvent.PersonWhereaboutsRecorded;
import org.keji.kernel.customer.WhereaboutsEvent.WhereaboutsRecorded;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.place.PlaceSource;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.VisitingTime;
import org.keji.kernel.place.Whereabouts;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.whereabouts.WhereaboutsStore.Wanted;

/** Events in, rows out: where customers are, of whom that is not known, and who sees it. */
class WhereaboutsProjectionTest {

    private static final PersonId SUN = PersonId.of(new UUID(3, 3));
    private static final Whereabouts PIER = new Whereabouts(
            new Position(24.4574, 118.0848, ReferenceSystem.GCJ_02),
            PlaceSource.SURVEYED,
            List.of(new VisitingTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))));
    private static final Reach ALL = reach(Scope.ANY);

    private final Trade trade = new Trade()
            .registered(1, "ann", 0)
            .registered(2, "bo", 1)
            .then(new PersonRegistered(
                    customer(3), midnight(2), SUN, sealed("details"), Territory.DOMESTIC, null, "ann", midnight(90)))
            .then(located(1, 3))
            .then(new PersonWhereaboutsRecorded(customer(3), midnight(4), SUN, sealed("home"), "ann"))
            .registered(4, "ann", 5)
            .deactivated(4, 6);

    private static <T> Personal<T> sealed(String field) {
        return Personal.sealed(new Envelope(SUN.value(), new UUID(9, 9), field, new byte[] {1}));
    }

    private static WhereaboutsRecorded located(int customer, int day) {
        return new WhereaboutsRecorded(customer(customer), midnight(day), PIER, "chain-store", "ann");
    }

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Freight"), scope);
    }

    @Test
    void everybodyHasARowAndAPersonNoPlaceInClear() throws Exception {
        BothWays rows = new BothWays(new WhereaboutsProjection().whereaboutsOfCustomers(), trade.events());
        assertThat(rows.rows("select kind, account_manager, active, round(latitude::numeric, 3), measured_in, source,"
                        + " outlet, said_by, confirmed_by, version from place order by registered_at"))
                .containsExactly(
                        "organisation ann t 24.460 gcj-02 surveyed chain-store customer.whereabouts-recorded ann 2",
                        "organisation bo t - - - - - - 1",
                        "person ann t - - - - customer.person-whereabouts-recorded ann 2",
                        "organisation ann f - - - - - - 2");
        assertThat(rows.rows("select said::text like '%AQ==%' from place where kind = 'person'"))
                .containsExactly("t");
        assertThat(rows.rows("active, confirmed_by", "place", midnight(3), 4))
                .containsExactlyInAnyOrder("t ann", "t -", "t -");
    }

    private List<Integer> page(Moment moment, Reach reach, String exception, @Nullable Place after) throws Exception {
        return page(moment, reach, new WhereaboutsFilter(null, null, null, exception), after);
    }

    private List<Integer> page(Moment moment, Reach reach, WhereaboutsFilter filter, @Nullable Place after)
            throws Exception {
        TestDatabase database = InPlace.written(new WhereaboutsProjection().whereaboutsOfCustomers(), trade.events());
        Instant stale = midnight(4);
        try (Connection connection = database.admin().getConnection()) {
            return WhereaboutsStore.page(
                            using(connection, SQLDialect.POSTGRES), moment, reach, new Wanted(filter, stale, after, 10))
                    .stream()
                    .map(row -> (int) UUID.fromString(row.customerId().substring("customer-".length()))
                            .getLeastSignificantBits())
                    .toList();
        }
    }

    @Test
    void whoWasNeverLocatedOrLongAgoIsListed() throws Exception {
        WhereaboutsFilter all = new WhereaboutsFilter(null, null, null, null);
        assertThat(page(Moment.NOW, ALL, all, null)).containsExactly(3, 2, 1);
        assertThat(page(Moment.NOW, ALL, "never-located", null)).containsExactly(2);
        assertThat(page(Moment.NOW, ALL, "not-confirmed", null)).containsExactly(1);
        assertThat(page(Moment.NOW, ALL, new WhereaboutsFilter("bo", null, null, null), null))
                .containsExactly(2);
        assertThat(page(Moment.NOW, ALL, new WhereaboutsFilter(null, "person", null, null), null))
                .containsExactly(3);
        assertThat(page(Moment.NOW, ALL, new WhereaboutsFilter(null, null, "chain-store", null), null))
                .containsExactly(1);
        assertThat(page(Moment.NOW, ALL, all, new Place(midnight(2), customer(3).value())))
                .containsExactly(2, 1);
    }

    @Test
    void anAccountManagerSeesTheirOwnAndAnotherTimeAsItWas() throws Exception {
        WhereaboutsFilter all = new WhereaboutsFilter(null, null, null, null);
        Moment then = new Moment(midnight(5), null, null);
        assertThat(page(Moment.NOW, reach(Scope.OWN), all, null)).containsExactly(3, 1);
        assertThat(page(then, ALL, all, null)).containsExactly(4, 3, 2, 1);
        trade.then(new CustomerHandOverOffered(customer(1), midnight(7), "bo"))
                .then(new CustomerHandOverAccepted(customer(1), midnight(8), "bo"));
        assertThat(page(then, reach(Scope.OWN), all, null)).containsExactly(4, 3);
        assertThat(page(Moment.NOW, reach(Scope.NONE), all, null)).isEmpty();
    }
}
