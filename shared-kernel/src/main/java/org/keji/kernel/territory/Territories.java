package org.keji.kernel.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keji.kernel.place.Position;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Which territory a place lies in (VP-04). Shapes are indexed once, so that a hundred thousand places are found in a
 * moment. A place on a border lies in the territory whose code comes first, so that it lies in exactly one.
 */
public final class Territories {

    private record Indexed(Area area, Envelope frame, IndexedPointInAreaLocator locator) {

        private static Indexed of(Area area, Borders borders) {
            Geometry shape = Shapes.of(area, borders.system());
            return new Indexed(area, shape.getEnvelopeInternal(), new IndexedPointInAreaLocator(shape));
        }

        private boolean covers(Coordinate place) {
            return frame.covers(place) && locator.locate(place) != Location.EXTERIOR;
        }
    }

    private final List<Indexed> territories;
    private final List<Indexed> restricted;

    /** @param borders that have no fault */
    public Territories(Borders borders) {
        this.territories = indexed(borders, AreaRole.TERRITORY);
        this.restricted = indexed(borders, AreaRole.RESTRICTED);
    }

    private static List<Indexed> indexed(Borders borders, AreaRole role) {
        return borders.of(role)
                .sorted(Comparator.comparing(Area::code))
                .map(area -> Indexed.of(area, borders))
                .toList();
    }

    /** The territory a place lies in; empty outside all of them. */
    public Optional<Area> of(Position place) {
        return first(territories, place);
    }

    /** The restricted area a place lies in, the first by its code (VP-15). */
    public Optional<Area> restrictedAt(Position place) {
        return first(restricted, place);
    }

    private static Optional<Area> first(List<Indexed> areas, Position place) {
        Coordinate at = Shapes.coordinate(place);
        return areas.stream().filter(area -> area.covers(at)).map(Indexed::area).findFirst();
    }
}
