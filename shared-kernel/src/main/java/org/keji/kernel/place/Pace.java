package org.keji.kernel.place;

/**
 * How somebody gets on where nothing is known of the roads (VP-05).
 *
 * @param detour how many times longer than the great circle the way is
 * @param kilometresPerHour on the way itself
 */
public record Pace(double detour, double kilometresPerHour) {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double METRES_PER_KILOMETRE = 1000;

    /** Length and time, each to the next whole metre and second. */
    public Trip between(Position from, Position to) {
        double metres = from.metresTo(to) * detour;
        double seconds = metres / METRES_PER_KILOMETRE / kilometresPerHour * SECONDS_PER_HOUR;
        return new Trip((int) Math.ceil(metres), (int) Math.ceil(seconds));
    }
}
