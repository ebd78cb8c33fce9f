package org.keji.query.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.using;
import static org.keji.query.incident.Gatehouse.PERMIT;
import static org.keji.query.incident.Gatehouse.incident;
import static org.keji.query.purchase.Trade.midnight;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.incident.IncidentKind;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** The register page by page: what of it is asked for, and who sees it, now and as it stood. */
class IncidentStoreTest {

    private static final Reach ALL = reach("zhao", Scope.ANY);
    private static final IncidentFilter EVERYTHING = filter(null, null, null, null);
    private static final Moment BEFORE = new Moment(midnight(8), null, null);

    private final TestDatabase database = InPlace.written(
            new IncidentProjection().incidentRegister(),
            new Gatehouse()
                    .ledIn(1, 1, "ann", "gao")
                    .happened(2, 3, IncidentKind.PHOTOGRAPHED, "gao")
                    .happened(3, 2, IncidentKind.OUT_OF_SCOPE, "wu")
                    .ledIn(4, 7, "bo", "zhao")
                    .closed(1, 9)
                    .events());

    private static Reach reach(String who, Scope scope) {
        return new Reach(Actor.person(who, Set.of(), "Reception"), scope);
    }

    private static IncidentFilter filter(
            @Nullable String kind, @Nullable String state, @Nullable String permit, @Nullable String leader) {
        return new IncidentFilter(kind, state, permit, leader, null, null);
    }

    private static IncidentFilter between(@Nullable Instant from, @Nullable Instant until) {
        return new IncidentFilter(null, null, null, null, from, until);
    }

    private <T> T ask(Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private List<String> page(Moment moment, Reach reach, IncidentFilter filter, @Nullable Place after, int limit)
            throws SQLException {
        List<IncidentRow> rows = ask(sql -> IncidentStore.page(sql, moment, reach, filter, after, limit));
        return rows.stream().map(row -> row.scene().place()).toList();
    }

    private List<String> page(IncidentFilter filter) throws SQLException {
        return page(Moment.NOW, ALL, filter, null, 50);
    }

    @Test
    void theNewestRecordComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(EVERYTHING)).containsExactly("Hall 4", "Hall 3", "Hall 2", "Hall 1");
        List<IncidentRow> first = ask(sql -> IncidentStore.page(sql, Moment.NOW, ALL, EVERYTHING, null, 2));
        Place after = Place.read(first.getLast().place().written(), "incident");
        assertThat(page(Moment.NOW, ALL, EVERYTHING, after, 50)).containsExactly("Hall 2", "Hall 1");
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(page(filter("led-in", null, null, null))).containsExactly("Hall 4", "Hall 1");
        assertThat(page(filter(null, "closed", null, null))).containsExactly("Hall 1");
        assertThat(page(filter(null, null, PERMIT.value(), null))).containsExactly("Hall 3", "Hall 2");
        assertThat(page(filter(null, null, null, "bo"))).containsExactly("Hall 4");
        assertThat(page(filter("led-in", "open", null, "ann"))).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> filter("\0", null, null, null));
    }

    @Test
    void thePeriodIsThatInWhichItHappenedWithBothEnds() throws Exception {
        assertThat(page(between(midnight(2), midnight(3)))).containsExactly("Hall 3", "Hall 2");
        assertThat(page(between(midnight(2).plusMillis(1), null))).containsExactly("Hall 4", "Hall 2");
        assertThat(page(between(null, midnight(3).minusMillis(1)))).containsExactly("Hall 3", "Hall 1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> between(Instant.EPOCH.minusSeconds(1), null));
    }

    @Test
    void theFrontDeskSeesWhatItRecorded() throws Exception {
        assertThat(page(Moment.NOW, reach("gao", Scope.OWN), EVERYTHING, null, 50))
                .containsExactly("Hall 2", "Hall 1");
        assertThat(page(BEFORE, reach("wu", Scope.OWN), EVERYTHING, null, 50)).containsExactly("Hall 3");
        assertThat(page(Moment.NOW, reach("ann", Scope.OWN), EVERYTHING, null, 50))
                .as("who led them in is told by the breach")
                .isEmpty();
        assertThat(page(Moment.NOW, reach("gao", Scope.NONE), EVERYTHING, null, 50))
                .isEmpty();
    }

    @Test
    void anIncidentIsShownAsItStood() throws Exception {
        String first = incident(1).value();
        Optional<IncidentRow> now = ask(sql -> IncidentStore.find(sql, Moment.NOW, first));
        assertThat(now).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo("closed");
            assertThat(row.isIn(reach("gao", Scope.OWN))).isTrue();
            assertThat(row.isIn(reach("wu", Scope.OWN))).isFalse();
        });
        Optional<IncidentRow> then = ask(sql -> IncidentStore.find(sql, BEFORE, first));
        assertThat(then).hasValueSatisfying(row -> assertThat(row.closing()).isNull());
        Optional<IncidentRow> early = ask(sql -> IncidentStore.find(sql, new Moment(midnight(0), null, null), first));
        assertThat(early).isEmpty();
    }
}
