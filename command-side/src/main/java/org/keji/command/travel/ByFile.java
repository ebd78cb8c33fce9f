package org.keji.command.travel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.kernel.identity.Code;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.place.Trip;
import org.keji.kernel.policy.PolicyEdition;

/**
 * A file of ways, read once at the start: one line for each pair and mode. Places are in WGS-84 and count as the same
 * where their fifth decimals are, which is a metre.
 */
final class ByFile implements Distances {

    private static final List<String> COLUMNS =
            List.of("mode", "from_latitude", "from_longitude", "to_latitude", "to_longitude", "metres", "seconds");
    private static final double FINENESS = 1e5;

    private final Map<Way, Trip> ways;

    private ByFile(Map<Way, Trip> ways) {
        this.ways = ways;
    }

    private record Way(TravelMode mode, long fromNorth, long fromEast, long toNorth, long toEast) {

        private static Way of(TravelMode mode, Position from, Position to) {
            Position here = from.in(ReferenceSystem.WGS_84);
            Position there = to.in(ReferenceSystem.WGS_84);
            return new Way(
                    mode,
                    fine(here.latitude()),
                    fine(here.longitude()),
                    fine(there.latitude()),
                    fine(there.longitude()));
        }

        private static long fine(double degrees) {
            return Math.round(degrees * FINENESS);
        }
    }

    /** @throws IllegalStateException if a line of the file says no way, or one is said twice */
    static ByFile read(Path file) {
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(file)) {
            Map<Way, Trip> ways = new HashMap<>();
            for (CsvRecord line : lines) {
                if (line.getStartingLineNumber() == 1) {
                    require(line.getFields().equals(COLUMNS), line, "the columns are " + String.join(",", COLUMNS));
                } else {
                    add(ways, line);
                }
            }
            return new ByFile(ways);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of distances cannot be read: " + file, unreadable);
        }
    }

    private static void add(Map<Way, Trip> ways, CsvRecord line) {
        require(line.getFieldCount() == COLUMNS.size(), line, "it has seven columns");
        try {
            TravelMode mode = Code.find(TravelMode.class, line.getField(0))
                    .orElseThrow(() -> new IllegalArgumentException("there is no such mode of travel"));
            Trip trip = new Trip(Integer.parseInt(line.getField(5)), Integer.parseInt(line.getField(6)));
            Way way = Way.of(mode, place(line, 1), place(line, 3));
            require(ways.put(way, trip) == null, line, "it says a way that was said before");
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(where(line) + wrong.getMessage(), wrong);
        }
    }

    private static Position place(CsvRecord line, int column) {
        return new Position(
                Double.parseDouble(line.getField(column)),
                Double.parseDouble(line.getField(column + 1)),
                ReferenceSystem.WGS_84);
    }

    private static void require(boolean holds, CsvRecord line, String what) {
        if (!holds) {
            throw new IllegalStateException(where(line) + what);
        }
    }

    private static String where(CsvRecord line) {
        return "The file of distances, line " + line.getStartingLineNumber() + ": ";
    }

    @Override
    public Trip between(Position from, Position to, TravelMode mode, PolicyEdition book) {
        Trip trip = ways.get(Way.of(mode, from, to));
        if (trip == null) {
            throw new WayUnknown("The file of distances has no way by %s between two places".formatted(mode.code()));
        }
        return trip;
    }
}
