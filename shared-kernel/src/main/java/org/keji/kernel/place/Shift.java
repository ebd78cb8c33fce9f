package org.keji.kernel.place;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/**
 * How far GCJ-02 lies beside WGS-84. The shift is a published sum of sines over the ellipsoid of Krasovsky, which has
 * no inverse in closed form: the way back is found by coming nearer, and ends far below a centimetre.
 */
final class Shift {

    private static final double SEMI_MAJOR = 6_378_245.0;
    private static final double ECCENTRICITY = 0.006_693_421_622_965_943_23;
    private static final double ORIGIN_NORTH = 35;
    private static final double ORIGIN_EAST = 105;
    private static final int STEPS = 8;

    private Shift() {}

    static Position toGcj02(double latitude, double longitude) {
        if (isAbroad(latitude, longitude)) {
            return new Position(latitude, longitude, ReferenceSystem.GCJ_02);
        }
        return new Position(
                latitude + north(latitude, longitude), longitude + east(latitude, longitude), ReferenceSystem.GCJ_02);
    }

    static Position toWgs84(double latitude, double longitude) {
        if (isAbroad(latitude, longitude)) {
            return new Position(latitude, longitude, ReferenceSystem.WGS_84);
        }
        double guessNorth = latitude;
        double guessEast = longitude;
        for (int step = 0; step < STEPS; step++) {
            double nextNorth = latitude - north(guessNorth, guessEast);
            guessEast = longitude - east(guessNorth, guessEast);
            guessNorth = nextNorth;
        }
        return new Position(guessNorth, guessEast, ReferenceSystem.WGS_84);
    }

    /** Outside a frame around mainland China nothing is shifted. */
    private static boolean isAbroad(double latitude, double longitude) {
        return longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
    }

    private static double north(double latitude, double longitude) {
        double x = longitude - ORIGIN_EAST;
        double y = latitude - ORIGIN_NORTH;
        double sum = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x));
        sum += waves(x) + (20 * sin(y * PI) + 40 * sin(y / 3 * PI)) * 2 / 3;
        sum += (160 * sin(y / 12 * PI) + 320 * sin(y * PI / 30)) * 2 / 3;
        double flatness = flatness(latitude);
        double meridian = SEMI_MAJOR * (1 - ECCENTRICITY) / (flatness * sqrt(flatness));
        return sum * 180 / (meridian * PI);
    }

    private static double east(double latitude, double longitude) {
        double x = longitude - ORIGIN_EAST;
        double y = latitude - ORIGIN_NORTH;
        double sum = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x));
        sum += waves(x) + (20 * sin(x * PI) + 40 * sin(x / 3 * PI)) * 2 / 3;
        sum += (150 * sin(x / 12 * PI) + 300 * sin(x / 30 * PI)) * 2 / 3;
        double parallel = SEMI_MAJOR / sqrt(flatness(latitude)) * cos(toRadians(latitude));
        return sum * 180 / (parallel * PI);
    }

    private static double waves(double x) {
        return (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3;
    }

    private static double flatness(double latitude) {
        double sine = sin(toRadians(latitude));
        return 1 - ECCENTRICITY * sine * sine;
    }
}
