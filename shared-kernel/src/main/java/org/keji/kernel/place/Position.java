package org.keji.kernel.place;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A place on the earth, in the system it was measured in; it is kept as it came, and converted where it is compared.
 *
 * @param latitude degrees, north is positive; kept to a ten-millionth, which is a centimetre
 * @param longitude degrees, east is positive; as fine
 */
public record Position(
        @JsonProperty(required = true) double latitude,
        @JsonProperty(required = true) double longitude,
        ReferenceSystem system) {

    private static final double FINENESS = 1e7;
    private static final double MEAN_RADIUS = 6_371_008.8;
    private static final int MOST_NORTH = 90;
    private static final int MOST_EAST = 180;

    /** @throws IllegalArgumentException if it is no place in the world */
    public Position {
        if (!isInTheWorld(latitude, longitude)) {
            throw new IllegalArgumentException("A latitude lies within 90 degrees, a longitude within 180");
        }
        latitude = Math.round(latitude * FINENESS) / FINENESS;
        longitude = Math.round(longitude * FINENESS) / FINENESS;
    }

    /** Whether there is such a place. */
    public static boolean isInTheWorld(double latitude, double longitude) {
        return Math.abs(latitude) <= MOST_NORTH && Math.abs(longitude) <= MOST_EAST;
    }

    /** The same place as the other system measures it. */
    public Position in(ReferenceSystem other) {
        if (other == system) {
            return this;
        }
        return switch (other) {
            case GCJ_02 -> Shift.toGcj02(latitude, longitude);
            case WGS_84 -> Shift.toWgs84(latitude, longitude);
        };
    }

    /** The length of the great circle between the two, in metres, on a sphere of the earth's mean radius. */
    public double metresTo(Position other) {
        Position here = in(ReferenceSystem.WGS_84);
        Position there = other.in(ReferenceSystem.WGS_84);
        double from = Math.toRadians(here.latitude);
        double to = Math.toRadians(there.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(there.longitude - here.longitude) / 2);
        double chord = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * MEAN_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
