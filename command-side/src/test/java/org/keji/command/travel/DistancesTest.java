package org.keji.command.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.TravelMatrix;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.place.Trip;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;

/** How far it is, by the book and by a file. */
class DistancesTest {

    static final Position PIER = new Position(24.45, 118.08, ReferenceSystem.WGS_84);
    static final Position NORTH = new Position(24.46, 118.08, ReferenceSystem.WGS_84);
    static final PolicyEdition BOOK = new ShippedBooks().named("standard");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String HEADER = "mode,from_latitude,from_longitude,to_latitude,to_longitude,metres,seconds\n";

    @TempDir
    private Path folder;

    private String file(String text) throws Exception {
        return Files.writeString(folder.resolve("ways.csv"), text).toString();
    }

    private Distances configured(String file, String server) {
        return new TravelConfiguration().distances(file, server, PATIENCE);
    }

    @Test
    void whereNothingIsConfiguredTheBookAnswers() {
        Distances distances = configured("", "");
        assertThat(distances.between(PIER, NORTH, TravelMode.CAR, BOOK)).isEqualTo(new Trip(1502, 181));
        assertThat(distances.between(PIER, NORTH, TravelMode.WALK, BOOK)).isEqualTo(new Trip(1335, 1068));
        TravelMatrix matrix = distances.matrix(List.of(PIER, NORTH), TravelMode.CAR, BOOK);
        assertThat(matrix.metres(1, 0)).isEqualTo(1502);
        assertThat(matrix.seconds(0, 1)).isEqualTo(181);
    }

    @Test
    void aFileOfWaysAnswersWhateverSystemAPlaceIsMeasuredIn() throws Exception {
        Distances distances = configured(
                file(HEADER + "car,24.45,118.08,24.46,118.08,2100,300\nwalk,24.45,118.08,24.46,118.08,1,2"), "");
        assertThat(distances.between(PIER, NORTH.in(ReferenceSystem.GCJ_02), TravelMode.CAR, BOOK))
                .isEqualTo(new Trip(2100, 300));
        assertThat(distances.between(PIER, NORTH, TravelMode.WALK, BOOK)).isEqualTo(new Trip(1, 2));
        assertThatExceptionOfType(WayUnknown.class)
                .as("the way back is another, and nobody guesses it")
                .isThrownBy(() -> distances.between(NORTH, PIER, TravelMode.CAR, BOOK))
                .withMessage("The file of distances has no way by car between two places");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "car,24.45,118.08,24.46,118.08,2100",
                "car,24.45,118.08,24.46,118.08,2100,300,1",
                "boat,24.45,118.08,24.46,118.08,2100,300",
                "car,94.45,118.08,24.46,118.08,2100,300",
                "car,24.45,118.08,24.46,118.08,-1,300",
                "car,24.45,118.08,24.46,118.08,far,300",
                "walk,24.45,118.08,24.46,118.08,1,2",
            })
    void aLineThatSaysNoWayStopsTheStart(String line) throws Exception {
        String file = file(HEADER + "walk,24.45,118.08,24.46,118.08,1,2\n" + line);
        assertThatIllegalStateException()
                .isThrownBy(() -> configured(file, ""))
                .withMessageStartingWith("The file of distances, line 3: ");
    }

    @Test
    void soDoesAFileThatIsNotThereOrHasOtherColumnsOrTwoWhoKnow() throws Exception {
        String other = file("from,to,metres\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> configured(other, ""))
                .withMessageContaining("line 1: the columns are mode,from_latitude");
        String none = folder.resolve("none.csv").toString();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> configured(none, ""));
        assertThatIllegalStateException().isThrownBy(() -> configured(other, "http://localhost:1"));
    }
}
