package org.keji.kernel.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.territory.BorderFault.Kind;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** Walks the borders of a map and names every fault with its place (VP-04): shapes first, then overlaps and gaps. */
public final class BorderCheck {

    private record Shape(Area area, Geometry geometry) {}

    private final ReferenceSystem system;
    private final long tolerance;

    private BorderCheck(ReferenceSystem system, long tolerance) {
        this.system = system;
        this.tolerance = tolerance;
    }

    /**
     * All that is wrong; where a shape is none, nothing is laid over another.
     *
     * @param tolerance square metres that two territories may share, or that may lie in none
     */
    public static List<BorderFault> of(Borders borders, long tolerance) {
        List<BorderFault> shapeless = borders.areas().stream()
                .flatMap(area -> Shapes.fault(area, borders.system()).stream())
                .toList();
        return shapeless.isEmpty() ? new BorderCheck(borders.system(), tolerance).laid(borders) : shapeless;
    }

    private List<BorderFault> laid(Borders borders) {
        List<Shape> territories = shapes(borders, AreaRole.TERRITORY);
        List<BorderFault> faults = new ArrayList<>(overlaps(territories));
        if (!territories.isEmpty()) {
            faults.addAll(gaps(territories, shapes(borders, AreaRole.SERVICE_AREA)));
        }
        return List.copyOf(faults);
    }

    private List<Shape> shapes(Borders borders, AreaRole role) {
        return borders.of(role)
                .sorted(Comparator.comparing(Area::code))
                .map(area -> new Shape(area, Shapes.of(area, system)))
                .toList();
    }

    private List<BorderFault> overlaps(List<Shape> territories) {
        return IntStream.range(0, territories.size())
                .boxed()
                .flatMap(i -> territories.subList(i + 1, territories.size()).stream()
                        .flatMap(other -> overlap(territories.get(i), other).stream()))
                .toList();
    }

    private List<BorderFault> overlap(Shape one, Shape other) {
        if (!one.geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal())) {
            return List.of();
        }
        Geometry shared = OverlayNGRobust.overlay(one.geometry, other.geometry, OverlayNG.INTERSECTION);
        return fault(Kind.OVERLAP, List.of(one.area.code(), other.area.code()), shared).stream()
                .toList();
    }

    private List<BorderFault> gaps(List<Shape> territories, List<Shape> declared) {
        Geometry all = union(territories);
        Stream<Geometry> open = declared.isEmpty()
                ? polygons(all).flatMap(BorderCheck::holes)
                : polygons(OverlayNGRobust.overlay(union(declared), all, OverlayNG.DIFFERENCE))
                        .map(Geometry.class::cast);
        List<String> codes = declared.stream().map(shape -> shape.area.code()).toList();
        return open.flatMap(gap -> fault(Kind.GAP, codes, gap).stream()).toList();
    }

    private static Geometry union(List<Shape> shapes) {
        List<Geometry> geometries = shapes.stream().map(Shape::geometry).toList();
        return UnaryUnionNG.union(geometries, Shapes.FACTORY, new PrecisionModel());
    }

    private static Stream<Polygon> polygons(Geometry shape) {
        return IntStream.range(0, shape.getNumGeometries())
                .mapToObj(shape::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast);
    }

    private static Stream<Geometry> holes(Polygon polygon) {
        return IntStream.range(0, polygon.getNumInteriorRing())
                .mapToObj(i -> Shapes.FACTORY.createPolygon(polygon.getInteriorRingN(i)));
    }

    private List<BorderFault> fault(Kind kind, List<String> areas, Geometry shape) {
        if (shape.isEmpty()) {
            return List.of();
        }
        long size = Shapes.squareMetres(shape);
        return size <= tolerance
                ? List.of()
                : List.of(Shapes.fault(kind, areas, shape.getInteriorPoint().getCoordinate(), size, system));
    }
}
