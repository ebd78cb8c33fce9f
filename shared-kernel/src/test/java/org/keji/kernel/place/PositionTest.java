package org.keji.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.keji.kernel.place.ReferenceSystem.GCJ_02;
import static org.keji.kernel.place.ReferenceSystem.WGS_84;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in both systems, and how far they are from each other. */
class PositionTest {

    private static final long SEED = 20_260_504;
    private static final double A_CENTIMETRE = 1.2e-7;

    /** The figures published with the conversion, of Shanghai, Shenzhen and Beijing. */
    @ParameterizedTest
    @CsvSource({
        "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657",
    })
    void theFiguresThatWerePublishedComeOut(double north, double east, double gcjNorth, double gcjEast) {
        Position shifted = new Position(north, east, WGS_84).in(GCJ_02);
        assertThat(shifted.system()).isEqualTo(GCJ_02);
        assertThat(shifted.latitude()).isCloseTo(gcjNorth, within(A_CENTIMETRE));
        assertThat(shifted.longitude()).isCloseTo(gcjEast, within(A_CENTIMETRE));
        Position back = new Position(gcjNorth, gcjEast, GCJ_02).in(WGS_84);
        assertThat(back.latitude()).isCloseTo(north, within(A_CENTIMETRE));
        assertThat(back.longitude()).isCloseTo(east, within(A_CENTIMETRE));
    }

    @Test
    void whoGoesThereAndBackIsWhereTheyWere() {
        Random places = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            Position place = new Position(places.nextDouble(18, 53), places.nextDouble(74, 134), WGS_84);
            Position back = place.in(GCJ_02).in(WGS_84);
            assertThat(place.metresTo(back))
                    .as("seed %d, place %d: %s", SEED, i, place)
                    .isLessThan(0.05);
        }
    }

    @ParameterizedTest
    @CsvSource({"51.5, -0.12", "35.68, 139.69", "-33.9, 151.2", "60, 100", "0.5, 103.8", "40.7, -74"})
    void abroadNothingIsShifted(double north, double east) {
        Position place = new Position(north, east, WGS_84);
        assertThat(place.in(GCJ_02)).isEqualTo(new Position(north, east, GCJ_02));
        assertThat(place.in(GCJ_02).in(WGS_84)).isEqualTo(place);
        assertThat(place.in(WGS_84)).isSameAs(place);
    }

    @ParameterizedTest
    @CsvSource({"30, 72.004", "30, 137.8347", "0.8293, 100", "55.8271, 100"})
    void onItsFrameAPlaceIsShifted(double north, double east) {
        Position there = new Position(north, east, WGS_84).in(GCJ_02);
        assertThat(there.latitude()).isNotEqualTo(north);
        assertThat(there.longitude()).isNotEqualTo(east);
    }

    @Test
    void systemsAndSourcesHaveNames() {
        assertThat(ReferenceSystem.values())
                .extracting(ReferenceSystem::code, ReferenceSystem::chinese)
                .containsExactly(tuple("wgs-84", "WGS-84坐标系"), tuple("gcj-02", "GCJ-02坐标系"));
        assertThat(PlaceSource.values()).extracting(PlaceSource::code).containsExactly("surveyed", "geocoded", "said");
        assertThat(PlaceSource.values())
                .extracting(PlaceSource::chinese)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void aDegreeOfTheEquatorHasItsLength() {
        Position origin = new Position(0, 0, WGS_84);
        assertThat(origin.metresTo(new Position(0, 1, WGS_84))).isCloseTo(111_195, within(1.0));
        assertThat(origin.metresTo(new Position(0, 180, WGS_84))).isCloseTo(20_015_115, within(1.0));
        assertThat(origin.metresTo(origin)).isZero();
    }

    /** Published for the great circle between the two cities, on the same sphere. */
    @Test
    void placesInBothSystemsAreComparedInOne() {
        Position shanghai = new Position(31.1774276, 121.5272106, WGS_84);
        Position beijing = new Position(39.911954, 116.377817, WGS_84);
        double metres = shanghai.metresTo(beijing);
        assertThat(metres).isCloseTo(1_076_000, within(3_000.0));
        assertThat(shanghai.in(GCJ_02).metresTo(beijing)).isCloseTo(metres, within(0.1));
        assertThat(beijing.metresTo(shanghai.in(GCJ_02))).isCloseTo(metres, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"90.0000001, 0", "-90.1, 0", "0, 180.1", "0, -181", "NaN, 0", "0, NaN", "Infinity, 0"})
    void whatLiesOutsideTheWorldIsNoPlace(double north, double east) {
        assertThat(Position.isInTheWorld(north, east)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(north, east, WGS_84));
    }

    @Test
    void aPlaceIsKeptToTheCentimetre() {
        Position place = new Position(24.479833412, 118.089425478, WGS_84);
        assertThat(place.latitude()).isEqualTo(24.4798334);
        assertThat(place.longitude()).isEqualTo(118.0894255);
        assertThat(new Position(90, -180, WGS_84).latitude()).isEqualTo(90);
    }
}
