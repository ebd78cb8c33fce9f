package org.keji.routing.problem;

/**
 * A stretch of one day.
 *
 * @param from seconds since the midnight that began the day
 * @param until likewise; a night's work may go beyond 24 hours
 */
public record Span(int from, int until) {

    public static Span ofHours(double from, double until) {
        return new Span((int) Math.round(from * 3600), (int) Math.round(until * 3600));
    }

    public int length() {
        return until - from;
    }
}
