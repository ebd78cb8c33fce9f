package org.keji.routing.search;

/**
 * How far a search is.
 *
 * @param seconds since it began
 * @param steps of one of the threads
 * @param lost what the visits not served are worth together, see {@link org.keji.routing.problem.Urgency#worth()}
 * @param cost of the plan, in millionths of a yuan
 */
public record Progress(double seconds, long steps, int served, int unserved, long lost, double cost) {

    /** Hears of it at most a few times a second, from a thread of the search: it should be quick. */
    @FunctionalInterface
    public interface Listener {

        Listener NOBODY = _ -> {};

        void heard(Progress progress);
    }
}
