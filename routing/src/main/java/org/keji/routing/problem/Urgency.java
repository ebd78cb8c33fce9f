package org.keji.routing.problem;

/**
 * How much it matters that a visit is made.
 *
 * @param must whether it comes before every visit that is only wished for
 * @param weight 1 to 1,000, among those that are equal otherwise
 * @param waited days since the customer's last visit
 * @param every days between two visits by the customer's frequency, 0 where there is none (VP-02)
 */
public record Urgency(boolean must, int weight, int waited, int every) {

    private static final int MOST_WAITING = 9;
    private static final int SHARES = 100;
    private static final long MUST = 10_000_000;

    public static final int MOST_WEIGHT = 1_000;

    public static Urgency required() {
        return new Urgency(true, 1, 0, 0);
    }

    public static Urgency wished(int weight) {
        return new Urgency(false, weight, 0, 0);
    }

    /** What a plan loses that leaves the visit out: who waits beyond their frequency counts for more (VP-07). */
    public long worth() {
        long waiting =
                every == 0 ? 0 : Math.clamp((long) (waited - every) * SHARES / every, 0, (long) MOST_WAITING * SHARES);
        return (must ? MUST : 0) + weight * (SHARES + waiting);
    }
}
