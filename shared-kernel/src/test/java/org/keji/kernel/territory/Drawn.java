package org.keji.kernel.territory;

import java.util.List;
import java.util.stream.Stream;
import org.keji.kernel.place.ReferenceSystem;

/** Squares of a hundredth of a degree near Xiamen, which tests draw maps of. */
public final class Drawn {

    private static final double EAST = 118;
    private static final double NORTH = 24;
    private static final double STEP = 0.01;

    private Drawn() {}

    /** A corner, counted in squares to the east and to the north. */
    public static Point corner(double east, double north) {
        return new Point(EAST + east * STEP, NORTH + north * STEP);
    }

    public static List<Point> ring(double west, double south, double east, double north) {
        return List.of(
                corner(west, south),
                corner(east, south),
                corner(east, north),
                corner(west, north),
                corner(west, south));
    }

    public static Area area(AreaRole role, String code, List<List<Point>> rings) {
        List<String> managers = role == AreaRole.TERRITORY ? List.of("Lin") : List.of();
        return new Area(code, "区域" + code, role, managers, List.of(rings));
    }

    public static Area square(String code, double west, double south, double east, double north) {
        return area(AreaRole.TERRITORY, code, List.of(ring(west, south, east, north)));
    }

    public static Borders borders(Area... areas) {
        return new Borders(ReferenceSystem.WGS_84, Stream.of(areas).toList());
    }
}
