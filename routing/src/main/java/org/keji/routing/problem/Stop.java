package org.keji.routing.problem;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit to make.
 *
 * @param seconds how long it takes
 * @param load what it takes of a day's capacity, see {@link DayCapacity}
 * @param managers who may make it: whose customer it is, or everybody of the territory
 * @param from the first date it may be made on
 * @param until the last one
 * @param apart least days between two visits of the same customer
 * @param agreed what is agreed already; hours and dates are then no question any more
 */
public record Stop(
        String id,
        String customer,
        int place,
        int seconds,
        int load,
        Set<String> managers,
        LocalDate from,
        LocalDate until,
        Visiting visiting,
        Urgency urgency,
        int apart,
        @Nullable Appointment agreed) {

    private static final long AGREED = 1_000_000_000_000L;

    public Stop {
        managers = Set.copyOf(managers);
    }

    /** A visit of a customer by one of these, at any hour, that has to be made. */
    public static Stop of(String id, int place, int seconds, Set<String> managers, LocalDate from, LocalDate until) {
        return new Stop(
                id, id, place, seconds, 0, managers, from, until, Visiting.anyTime(), Urgency.required(), 0, null);
    }

    public Stop of(String whose) {
        return new Stop(id, whose, place, seconds, load, managers, from, until, visiting, urgency, apart, agreed);
    }

    public Stop loading(int much) {
        return new Stop(id, customer, place, seconds, much, managers, from, until, visiting, urgency, apart, agreed);
    }

    public Stop at(Visiting hours) {
        return new Stop(id, customer, place, seconds, load, managers, from, until, hours, urgency, apart, agreed);
    }

    public Stop urgent(Urgency how) {
        return new Stop(id, customer, place, seconds, load, managers, from, until, visiting, how, apart, agreed);
    }

    public Stop apart(int days) {
        return new Stop(id, customer, place, seconds, load, managers, from, until, visiting, urgency, days, agreed);
    }

    public Stop agreed(Appointment what) {
        return new Stop(id, customer, place, seconds, load, managers, from, until, visiting, urgency, apart, what);
    }

    /** Whether it may be made in this round, hours and ways aside. */
    public boolean allows(Round round) {
        if (agreed != null) {
            return agreed.manager().equals(round.manager()) && agreed.date().equals(round.date());
        }
        return managers.contains(round.manager())
                && !round.date().isBefore(from)
                && !round.date().isAfter(until);
    }

    /** Least days between this visit and another one; 0 if they may even be on one day. */
    public int apartFrom(Stop other) {
        return customer.equals(other.customer) ? Math.max(apart, other.apart) : 0;
    }

    /** What a plan loses that leaves it out; what is agreed is more than all the rest together. */
    public long worth() {
        return agreed == null ? urgency.worth() : AGREED + urgency.worth();
    }
}
