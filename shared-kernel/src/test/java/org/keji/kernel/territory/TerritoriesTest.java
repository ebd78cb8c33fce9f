package org.keji.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.kernel.territory.AreaRole.RESTRICTED;
import static org.keji.kernel.territory.Drawn.area;
import static org.keji.kernel.territory.Drawn.borders;
import static org.keji.kernel.territory.Drawn.corner;
import static org.keji.kernel.territory.Drawn.ring;
import static org.keji.kernel.territory.Drawn.square;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;

/** Every place lies in one territory or in none. */
class TerritoriesTest {

    private static final long SEED = 4_711;
    private static final int SIDE = 20;

    private static Position at(double east, double north) {
        Point corner = corner(east, north);
        return new Position(corner.north(), corner.east(), ReferenceSystem.WGS_84);
    }

    private static @Nullable String code(Territories territories, Position place) {
        return territories.of(place).map(Area::code).orElse(null);
    }

    @Test
    void aPlaceOnABorderLiesInTheTerritoryWhoseCodeComesFirst() {
        Territories territories = new Territories(borders(square("b", 0, 0, 1, 1), square("a", 1, 0, 2, 1)));
        assertThat(code(territories, at(0.5, 0.5))).isEqualTo("b");
        assertThat(code(territories, at(1.5, 0.5))).isEqualTo("a");
        assertThat(code(territories, at(1, 0.5))).isEqualTo("a");
        assertThat(code(territories, at(0, 0))).isEqualTo("b");
        assertThat(code(territories, at(2.5, 0.5))).isNull();
        assertThat(code(territories, at(1.5, 0.5).in(ReferenceSystem.GCJ_02))).isEqualTo("a");
    }

    @Test
    void aHoleIsNoPartOfItsTerritory() {
        Territories territories = new Territories(borders(
                area(AreaRole.TERRITORY, "a", List.of(ring(0, 0, 3, 3), ring(1, 1, 2, 2))),
                area(RESTRICTED, "wood", List.of(ring(0, 0, 1, 1)))));
        assertThat(code(territories, at(1.5, 1.5))).isNull();
        assertThat(code(territories, at(0.5, 0.5))).isEqualTo("a");
        assertThat(territories.restrictedAt(at(0.5, 0.5))).map(Area::code).hasValue("wood");
        assertThat(territories.restrictedAt(at(2.5, 2.5))).isEmpty();
    }

    /** As many customers as a large house has, in four hundred territories. */
    @Test
    void aHundredThousandPlacesAreFoundWhereTheyAre() {
        Area[] squares = new Area[SIDE * SIDE];
        for (int i = 0; i < squares.length; i++) {
            int west = i % SIDE;
            int south = i / SIDE;
            squares[i] = square("t%03d".formatted(i), west, south, west + 1, south + 1);
        }
        Territories territories = new Territories(borders(squares));
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            int west = random.nextInt(SIDE);
            int south = random.nextInt(SIDE);
            Position place = at(west + random.nextDouble(0.01, 0.99), south + random.nextDouble(0.01, 0.99));
            assertThat(code(territories, place))
                    .as("seed %d, place %d", SEED, i)
                    .isEqualTo("t%03d".formatted(south * SIDE + west));
        }
    }
}
