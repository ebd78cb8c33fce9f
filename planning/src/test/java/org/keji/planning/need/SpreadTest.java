package org.keji.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keji.planning.need.Spread.Customer;
import org.keji.planning.need.Spread.Visit;

/** Visits are spaced by their frequency, balanced over the days, and nobody who is due is dropped without a word. */
class SpreadTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final int FULL = 24;

    private static List<LocalDate> weekdays(int days) {
        return FIRST.datesUntil(FIRST.plusDays(days))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }

    private static Customer customer(String id, int every, int daysAgo, int load) {
        return new Customer(id, every, FIRST.minusDays(daysAgo), List.of(), load);
    }

    @Test
    void aCustomerIsVisitedAsLateAsIsInTimeWhereEveryDayIsFree() {
        List<Visit> visits = Spread.over(weekdays(80), FULL, List.of(customer("a", 30, 10, 2)));
        assertThat(visits)
                .containsExactly(
                        new Visit("a", LocalDate.of(2026, 6, 21), LocalDate.of(2026, 6, 19)),
                        new Visit("a", LocalDate.of(2026, 7, 19), LocalDate.of(2026, 7, 17)),
                        new Visit("a", LocalDate.of(2026, 8, 16), LocalDate.of(2026, 8, 14)));
    }

    @Test
    void whoWaitsTooLongComesAtOnceAndIsMarkedLate() {
        List<Visit> visits = Spread.over(weekdays(30), FULL, List.of(customer("a", 92, 100, 2)));
        assertThat(visits).containsExactly(new Visit("a", LocalDate.of(2026, 5, 24), FIRST));
        assertThat(visits.getFirst().isLate()).isTrue();
    }

    @Test
    void whatIsBookedCountsAsAVisitAndFillsItsDay() {
        Customer booked = new Customer("a", 30, FIRST.minusDays(20), List.of(FIRST.plusDays(8)), FULL);
        Customer other = new Customer("b", 10, FIRST.minusDays(2), List.of(), 2);
        assertThat(Spread.over(weekdays(9), FULL, List.of(booked, other)))
                .as("the last day in time is full")
                .containsExactly(new Visit("b", FIRST.plusDays(8), FIRST.plusDays(7)));
    }

    @Test
    void whoFindsNoRoomIsNamed() {
        List<Customer> two = List.of(customer("a", 30, 40, FULL), customer("b", 30, 35, FULL));
        assertThat(Spread.over(List.of(FIRST), FULL, two))
                .containsExactly(new Visit("a", FIRST.minusDays(10), FIRST), new Visit("b", FIRST.minusDays(5), null));
    }

    @Test
    void withoutADayThereIsNothingToPropose() {
        assertThat(Spread.over(List.of(), FULL, List.of(customer("a", 30, 40, 1))))
                .isEmpty();
    }

    @Test
    void noDayHoldsMoreThanItMayAndEveryGapKeepsToTheFrequency() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        System.out.println("SpreadTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Customer> customers = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                customers.add(customer("c" + i, 10 + random.nextInt(120), random.nextInt(200), 1 + random.nextInt(3)));
            }
            hold(customers, Spread.over(weekdays(120), 6 + random.nextInt(18), customers), weekdays(120));
        }
    }

    private static void hold(List<Customer> customers, List<Visit> visits, List<LocalDate> days) {
        Map<String, Customer> byId = customers.stream().collect(Collectors.toMap(Customer::id, one -> one));
        Map<String, LocalDate> last = new HashMap<>();
        Map<LocalDate, Integer> loads = new HashMap<>();
        for (Visit visit : visits) {
            Customer customer = Objects.requireNonNull(byId.get(visit.customer()));
            LocalDate before = last.getOrDefault(visit.customer(), customer.since());
            assertThat(visit.due()).isEqualTo(before.plusDays(customer.every()));
            if (visit.day() != null) {
                assertThat(days).contains(visit.day());
                assertThat(visit.day()).isAfter(before.plusDays(customer.every() / 2 - 1));
                loads.merge(visit.day(), customer.load(), Integer::sum);
                last.put(visit.customer(), visit.day());
            } else {
                last.put(visit.customer(), LocalDate.MAX);
            }
        }
        assertThat(loads.values()).allMatch(load -> load <= 24);
        for (Customer customer : customers) {
            LocalDate end = last.getOrDefault(customer.id(), customer.since());
            assertThat(end.equals(LocalDate.MAX)
                            || end.plusDays(customer.every()).isAfter(days.getLast()))
                    .as("nobody who is due is dropped: %s", customer)
                    .isTrue();
        }
    }
}
