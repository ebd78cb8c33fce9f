package org.keji.query.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.midnight;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.identity.TerritoryMapId;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.BorderFault;
import org.keji.kernel.territory.Borders;
import org.keji.kernel.territory.Point;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesPublished;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.territory.MapView.Placed;
import org.keji.query.whereabouts.PlacesOfCustomers;

/** Events in, rows out: which map holds at which moment, and who lies where by it. */
class TerritoryProjectionTest {

    private static final Borders TWO = borders(square("east", 1, 2), square("west", 0, 1));
    private static final Borders ONE = borders(square("west", 0, 2));
    private static final BorderFault FAULT = new BorderFault(
            BorderFault.Kind.OVERLAP, List.of("a", "b"), new Position(24, 118, ReferenceSystem.WGS_84), 500);

    private final Trade maps = new Trade()
            .then(new TerritoriesDrafted(TerritoryMapId.HOUSE, midnight(1), 1, TWO, List.of()))
            .then(new TerritoriesPublished(TerritoryMapId.HOUSE, midnight(2), 1))
            .then(new TerritoriesDrafted(TerritoryMapId.HOUSE, midnight(3), 2, TWO, List.of(FAULT)))
            .then(new TerritoriesDrafted(TerritoryMapId.HOUSE, midnight(4), 3, ONE, List.of()))
            .then(new TerritoriesPublished(TerritoryMapId.HOUSE, midnight(5), 3));

    private static Borders borders(Area... areas) {
        return new Borders(ReferenceSystem.WGS_84, List.of(areas));
    }

    private static Area square(String code, double west, double east) {
        List<Point> ring = List.of(
                new Point(west, 0), new Point(east, 0), new Point(east, 1), new Point(west, 1), new Point(west, 0));
        return new Area(code, code, AreaRole.TERRITORY, List.of("ann"), List.of(List.of(ring)));
    }

    @Test
    void everyMapThatWasDrawnStaysReadable() throws Exception {
        BothWays rows = new BothWays(new TerritoryProjection().territoryMap(), maps.events());
        assertThat(rows.rows("select draft, state, fault_count, territories, published_at is null, version"
                        + " from map_draft order by draft"))
                .containsExactly(
                        "1 published 0 {east,west} f 2", "2 drafted 1 {east,west} t 3", "3 published 0 {west} f 5");
        assertThat(rows.rows("draft, state", "map_draft", midnight(1), 5)).containsExactly("1 drafted");
    }

    private <T> T ask(Function<DSLContext, T> question) throws Exception {
        TestDatabase database = InPlace.written(new TerritoryProjection().territoryMap(), maps.events());
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private Optional<Integer> inForce(Moment moment) throws Exception {
        return ask(sql -> MapStore.inForce(sql, moment)).map(MapRow::draft);
    }

    @Test
    void theMapThatHoldsIsTheNewestThatWasPublishedThen() throws Exception {
        assertThat(inForce(Moment.NOW)).hasValue(3);
        assertThat(inForce(new Moment(midnight(4), null, null))).hasValue(1);
        assertThat(inForce(new Moment(midnight(1), null, null))).isEmpty();
        List<MapRow> page = ask(sql -> MapStore.page(sql, Moment.NOW, 3, 5));
        assertThat(page).extracting(MapRow::draft).containsExactly(2, 1);
        assertThat(ask(sql -> MapStore.find(sql, Moment.NOW, 2)).orElseThrow().wrong())
                .containsExactly(FAULT);
        assertThat(ask(sql -> MapStore.find(sql, Moment.NOW, 1)).orElseThrow().drawn())
                .isEqualTo(TWO);
        long version = ask(sql -> MapStore.version(sql, Moment.NOW));
        assertThat(version).isEqualTo(5);
    }

    @Test
    void placesLieInTheirTerritoriesAndNobodyIsLeftOut() {
        List<PlacesOfCustomers.Placed> all = List.of(
                at("a", 0.5),
                at("b", 1),
                at("c", 1.5),
                at("d", 3),
                new PlacesOfCustomers.Placed("e", null, false),
                new PlacesOfCustomers.Placed("f", null, true));
        Laid two = Laid.over(TWO);
        assertThat(two.placed(all)).extracting(Placed::territory).containsExactly("west", "east", "east", null);
        assertThat(two.against(Laid.over(ONE), all))
                .extracting(Placed::becomes)
                .containsExactly("west", "west", "west", null);
        MapView.Territories counted = two.counted(7, all);
        assertThat(counted.items()).extracting(MapView.Territory::customers).containsExactly(2L, 1L);
        assertThat(counted.outside()).isEqualTo(1);
        assertThat(counted.neverLocated()).isEqualTo(1);
        assertThat(counted.sealed()).isEqualTo(1);
        assertThat(Laid.isShapeless(List.of(FAULT))).isFalse();
        assertThat(Laid.isShapeless(
                        List.of(new BorderFault(BorderFault.Kind.OPEN_RING, List.of("a"), FAULT.place(), 0))))
                .isTrue();
    }

    private static PlacesOfCustomers.Placed at(String customer, double east) {
        return new PlacesOfCustomers.Placed(customer, new Position(0.5, east, ReferenceSystem.WGS_84), false);
    }
}
