package org.keji.kernel.territory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.territory.BorderFault.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Areas as shapes that can be laid over each other, in WGS-84, and what keeps one from being a shape. */
final class Shapes {

    static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int LEAST_POINTS = 4;
    private static final double METRES_PER_DEGREE = 111_195;

    private Shapes() {}

    /** What is wrong with an area by itself; the first that is found. */
    static Optional<BorderFault> fault(Area area, ReferenceSystem system) {
        Optional<BorderFault> ring = area.polygons().stream()
                .flatMap(List::stream)
                .flatMap(points -> ringFault(area, points, system).stream())
                .findFirst();
        if (ring.isPresent()) {
            return ring;
        }
        TopologyValidationError error = new IsValidOp(of(area, system)).getValidationError();
        return error == null
                ? Optional.empty()
                : Optional.of(fault(Kind.CROSSED, List.of(area.code()), error.getCoordinate(), 0, system));
    }

    private static Optional<BorderFault> ringFault(Area area, List<Point> ring, ReferenceSystem system) {
        Optional<Point> outside = ring.stream()
                .filter(point -> !Position.isInTheWorld(point.north(), point.east()))
                .findFirst();
        if (outside.isPresent()) {
            Position nearest = new Position(
                    Math.clamp(outside.get().north(), -90.0, 90.0),
                    Math.clamp(outside.get().east(), -180.0, 180.0),
                    system);
            return Optional.of(new BorderFault(Kind.OUTSIDE_THE_WORLD, List.of(area.code()), nearest, 0));
        }
        boolean open = !ring.isEmpty() && !ring.getFirst().equals(ring.getLast());
        if (!open && ring.size() >= LEAST_POINTS) {
            return Optional.empty();
        }
        Point first = ring.isEmpty() ? new Point(0, 0) : ring.getFirst();
        Kind kind = open ? Kind.OPEN_RING : Kind.TOO_FEW_POINTS;
        Position place = new Position(first.north(), first.east(), system);
        return Optional.of(new BorderFault(kind, List.of(area.code()), place, 0));
    }

    /** @throws IllegalArgumentException if a ring is open */
    static Geometry of(Area area, ReferenceSystem system) {
        Polygon[] polygons =
                area.polygons().stream().map(rings -> polygon(rings, system)).toArray(Polygon[]::new);
        return polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
    }

    private static Polygon polygon(List<List<Point>> rings, ReferenceSystem system) {
        LinearRing[] all = rings.stream().map(ring -> ring(ring, system)).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(all[0], Stream.of(all).skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<Point> ring, ReferenceSystem system) {
        return FACTORY.createLinearRing(ring.stream()
                .map(point -> coordinate(new Position(point.north(), point.east(), system)))
                .toArray(Coordinate[]::new));
    }

    static Coordinate coordinate(Position place) {
        Position measured = place.in(ReferenceSystem.WGS_84);
        return new Coordinate(measured.longitude(), measured.latitude());
    }

    /** Near enough for what is as large as a territory: a degree shrinks to the east with the latitude. */
    static long squareMetres(Geometry shape) {
        double north = Math.toRadians(shape.getEnvelopeInternal().centre().getY());
        return Math.round(shape.getArea() * METRES_PER_DEGREE * METRES_PER_DEGREE * Math.cos(north));
    }

    static BorderFault fault(Kind kind, List<String> areas, Coordinate at, long squareMetres, ReferenceSystem system) {
        Position place = new Position(at.getY(), at.getX(), ReferenceSystem.WGS_84).in(system);
        return new BorderFault(kind, areas, place, squareMetres);
    }
}
