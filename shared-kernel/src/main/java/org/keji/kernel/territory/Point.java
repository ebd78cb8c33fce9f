package org.keji.kernel.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** A corner of a border, as GeoJSON writes it: degrees to the east, then degrees to the north. */
public record Point(double east, double north) {

    /** @throws IllegalArgumentException if there are not two */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Point of(List<Double> degrees) {
        if (degrees.size() != 2) {
            throw new IllegalArgumentException("A point is a longitude and a latitude");
        }
        return new Point(degrees.getFirst(), degrees.getLast());
    }

    @JsonValue
    public List<Double> degrees() {
        return List.of(east, north);
    }
}
