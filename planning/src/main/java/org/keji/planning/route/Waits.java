package org.keji.planning.route;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Standing;
import org.keji.planning.need.Spread;
import org.keji.query.visit.VisitsToPlan.Waiting;
import org.keji.routing.problem.Urgency;

/**
 * How long customers wait, and what that makes of a visit (VP-02, VP-07).
 *
 * @param waiting by customer; whoever is another account manager's is not among them
 * @param first the first day of the search
 */
record Waits(Map<String, Waiting> waiting, LocalDate first, ZoneId zone) {

    private static final int KEY = 10;
    private static final int ORDINARY = 5;

    /** The last day in time, or soon where that is over; null where it is not known. */
    @Nullable
    LocalDate due(String customer) {
        Waiting one = waiting.get(customer);
        if (one == null) {
            return null;
        }
        LocalDate due = one.since(zone).plusDays(one.every());
        return due.isBefore(first) ? Spread.soon(first, one.every()) : due;
    }

    /** Key customers and those who wait too long come first; who waits longer counts for more. */
    Urgency urgency(String customer) {
        Waiting one = waiting.get(customer);
        if (one == null) {
            return Urgency.required();
        }
        int waited = (int) Math.max(0, ChronoUnit.DAYS.between(one.since(zone), first));
        boolean isKey = one.standing().equals(Standing.KEY.code());
        boolean isOrdinary = one.standing().equals(Standing.ORDINARY.code());
        return new Urgency(isKey || waited > one.every(), isKey ? KEY : isOrdinary ? ORDINARY : 1, waited, one.every());
    }

    /** Two visits of one customer are half the time of their frequency apart. */
    int apart(String customer) {
        Waiting one = waiting.get(customer);
        return one == null ? 1 : Math.max(1, one.every() / 2);
    }
}
