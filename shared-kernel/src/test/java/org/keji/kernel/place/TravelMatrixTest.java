package org.keji.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keji.kernel.place.ReferenceSystem.WGS_84;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways between several places, by a pace. */
class TravelMatrixTest {

    private static final Position PIER = new Position(24.45, 118.08, WGS_84);
    private static final Position NORTH = new Position(24.46, 118.08, WGS_84);
    private static final Position EAST = new Position(24.45, 118.09, WGS_84);

    @Test
    void aWayIsTheGreatCircleTimesTheDetour() {
        assertThat(new Pace(1, 36).between(PIER, NORTH)).isEqualTo(new Trip(1112, 112));
        assertThat(new Pace(1.5, 36).between(PIER, NORTH)).isEqualTo(new Trip(1668, 167));
        assertThat(new Pace(1.5, 72).between(PIER, NORTH)).isEqualTo(new Trip(1668, 84));
        assertThat(new Pace(1.5, 72).between(PIER, PIER)).isEqualTo(Trip.NONE);
    }

    @Test
    void everyWayStandsWhereItIsLookedFor() {
        TravelMatrix matrix = TravelMatrix.of(
                List.of(PIER, NORTH, EAST),
                (from, to) -> new Trip(from.equals(PIER) ? 10 : 20, to.equals(EAST) ? 3 : 4));
        assertThat(matrix.size()).isEqualTo(3);
        assertThat(matrix.metres(0, 1)).isEqualTo(10);
        assertThat(matrix.metres(1, 0)).isEqualTo(20);
        assertThat(matrix.seconds(0, 2)).isEqualTo(3);
        assertThat(matrix.seconds(2, 0)).isEqualTo(4);
        assertThat(matrix.metres(1, 1)).isZero();
        assertThat(matrix.seconds(2, 2)).isZero();
        for (int outside : new int[] {-1, 3}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> matrix.metres(outside, 0))
                    .withMessageContaining("there is no way");
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> matrix.seconds(0, outside))
                    .withMessageContaining("there is no way");
        }
    }

    @Test
    void aWayIsNotShorterThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Trip(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trip(0, -1));
    }
}
