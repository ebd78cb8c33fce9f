package org.keji.planning.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Spreads visits over days (VP-02): each customer by their frequency, in the last quarter of the time between two
 * visits, on the day that has least to do. Whoever is due first chooses first; the same customers and days always give
 * the same visits.
 */
public final class Spread {

    private static final int QUARTERS = 4;
    private static final int WEEK = 7;

    private final NavigableMap<LocalDate, Integer> loads = new TreeMap<>();
    private final int full;
    private final List<Visit> visits = new ArrayList<>();
    private final List<Visit> noRoom = new ArrayList<>();

    /**
     * A customer who is served.
     *
     * @param every days between two visits
     * @param since the day of the last visit or, before the first, the day the house came to know them
     * @param booked days of visits that stand in plans already
     * @param load what one visit takes of a day
     */
    public record Customer(String id, int every, LocalDate since, List<LocalDate> booked, int load) {

        public Customer {
            booked = booked.stream().sorted().toList();
            every = Math.max(1, every);
        }

        /** The last visit there was or will be. */
        LocalDate last() {
            return booked.isEmpty() || booked.getLast().isBefore(since) ? since : booked.getLast();
        }

        /** The last day in time for the first visit that is not booked. */
        public LocalDate due() {
            return last().plusDays(every);
        }
    }

    /**
     * A visit that is due.
     *
     * @param due the last day in time for it
     * @param day when it is proposed; null where no day has room for it
     */
    public record Visit(
            String customer, LocalDate due, @Nullable LocalDate day) {

        public boolean isLate() {
            return day != null && day.isAfter(due);
        }
    }

    private Spread(Collection<LocalDate> days, int full) {
        days.forEach(day -> loads.put(day, 0));
        this.full = full;
    }

    /**
     * Every visit that falls due up to the last day, in the order of their days; those without room come last.
     *
     * @param days that are worked and may be planned
     * @param full what a day holds
     */
    public static List<Visit> over(Collection<LocalDate> days, int full, List<Customer> customers) {
        Spread spread = new Spread(days, full);
        if (spread.loads.isEmpty()) {
            return List.of();
        }
        customers.forEach(spread::book);
        customers.stream()
                .sorted(Comparator.comparing(Customer::due).thenComparing(Customer::id))
                .forEach(spread::place);
        spread.visits.sort(Comparator.comparing(Visit::day).thenComparing(Visit::customer));
        spread.visits.addAll(spread.noRoom);
        return List.copyOf(spread.visits);
    }

    private void book(Customer customer) {
        customer.booked().forEach(day -> loads.computeIfPresent(day, (_, load) -> load + customer.load()));
    }

    private void place(Customer customer) {
        LocalDate last = customer.last();
        while (!last.plusDays(customer.every()).isAfter(loads.lastKey())) {
            LocalDate due = last.plusDays(customer.every());
            Optional<LocalDate> day = day(last, due, customer);
            if (day.isEmpty()) {
                noRoom.add(new Visit(customer.id(), due, null));
                return;
            }
            loads.merge(day.get(), customer.load(), Integer::sum);
            visits.add(new Visit(customer.id(), due, day.get()));
            last = day.get();
        }
    }

    private Optional<LocalDate> day(LocalDate last, LocalDate due, Customer customer) {
        LocalDate first = loads.firstKey();
        int quarter = Math.max(1, customer.every() / QUARTERS);
        if (due.isBefore(first)) {
            return least(first, soon(first, customer.every()), customer.load(), false)
                    .or(() -> least(first, loads.lastKey(), customer.load(), false));
        }
        LocalDate from = due.minusDays(quarter - 1L);
        return least(from.isBefore(first) ? first : from, due, customer.load(), true)
                .or(() -> next(due, customer.load()))
                .filter(day -> day.isAfter(last));
    }

    /** Who waits too long already comes soon, but not all of them on the first day. */
    public static LocalDate soon(LocalDate first, int every) {
        return first.plusDays(Math.max(every / QUARTERS, WEEK));
    }

    /** The day with least to do; of several the last if it may be late, for a visit too early is one more a year. */
    private Optional<LocalDate> least(LocalDate from, LocalDate until, int load, boolean lateOnes) {
        LocalDate best = null;
        int lowest = full - load + 1;
        for (Map.Entry<LocalDate, Integer> day :
                loads.subMap(from, true, until, true).entrySet()) {
            if (day.getValue() < lowest || lateOnes && best != null && day.getValue() == lowest) {
                best = day.getKey();
                lowest = day.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The next day with room, too late as it is. */
    private Optional<LocalDate> next(LocalDate due, int load) {
        return loads.tailMap(due, false).entrySet().stream()
                .filter(day -> day.getValue() + load <= full)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
