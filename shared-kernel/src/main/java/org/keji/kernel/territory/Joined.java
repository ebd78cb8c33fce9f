package org.keji.kernel.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keji.kernel.place.ReferenceSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Several areas as one: the borders they share disappear (VP-04). Corners stay as they were measured. */
public final class Joined {

    private Joined() {}

    /** What keeps an area from being a shape that can be joined; empty if nothing does. */
    public static Optional<BorderFault> fault(Area area) {
        return Shapes.fault(area, ReferenceSystem.WGS_84);
    }

    /**
     * @param areas that have no fault
     * @return polygons, in each the border and its holes
     */
    public static List<List<List<Point>>> of(Collection<Area> areas) {
        List<Geometry> shapes = areas.stream()
                .map(area -> Shapes.of(area, ReferenceSystem.WGS_84))
                .toList();
        Geometry all = OverlayNGRobust.union(shapes);
        return IntStream.range(0, all.getNumGeometries())
                .mapToObj(all::getGeometryN)
                .map(Polygon.class::cast)
                .map(Joined::rings)
                .toList();
    }

    private static List<List<Point>> rings(Polygon polygon) {
        List<List<Point>> rings = new ArrayList<>(List.of(points(polygon.getExteriorRing())));
        IntStream.range(0, polygon.getNumInteriorRing())
                .mapToObj(polygon::getInteriorRingN)
                .map(Joined::points)
                .forEach(rings::add);
        return List.copyOf(rings);
    }

    private static List<Point> points(LinearRing ring) {
        return Stream.of(ring.getCoordinates()).map(Joined::point).toList();
    }

    private static Point point(Coordinate corner) {
        return new Point(corner.getX(), corner.getY());
    }
}
