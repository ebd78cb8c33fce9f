package org.keji.planning.need;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.calendar.Days;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.query.calendar.CalendarReader;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.visit.VisitsToPlan;
import org.keji.query.visit.VisitsToPlan.Standing;
import org.keji.query.visit.VisitsToPlan.Waiting;
import org.keji.query.whereabouts.PlacesOfCustomers;
import org.keji.query.whereabouts.PlacesOfCustomers.Receiving;
import org.keji.routing.problem.DayCapacity;
import org.springframework.stereotype.Component;

/** Asks the read models for all that the spreading of an account manager's visits rests on. */
@Component
class Needs {

    /** The year that is looked at, so that no month bears what another could. */
    static final int MONTHS = 12;

    private final VisitsToPlan visits;
    private final PlacesOfCustomers places;
    private final CalendarReader calendars;
    private final BookInForce books;
    private final LogReader log;
    private final Clock clock;

    Needs(
            VisitsToPlan visits,
            PlacesOfCustomers places,
            CalendarReader calendars,
            BookInForce books,
            LogReader log,
            Clock clock) {
        this.visits = visits;
        this.places = places;
        this.calendars = calendars;
        this.books = books;
        this.log = log;
        this.clock = clock;
    }

    /** By all that the log knows when it is asked. */
    Moment now() {
        return Moment.knowing(log.head());
    }

    /** @param reach whose places the asker may know */
    Year of(String accountManager, YearMonth first, String region, Reach reach) {
        Moment moment = now();
        PolicyEdition book = books.at(moment);
        LocalDate today = LocalDate.ofInstant(clock.instant(), book.zone());
        LocalDate from = today.isAfter(first.atDay(1)) ? today : first.atDay(1);
        LocalDate until = first.plusMonths(MONTHS).atDay(1).minusDays(1);
        Days days = calendars.days(region, moment).body();
        List<LocalDate> worked = from.isAfter(until)
                ? List.of()
                : from.datesUntil(until.plusDays(1)).filter(days::isWorked).toList();
        List<Waiting> waiting = visits.customers(moment, accountManager, book);
        Map<String, List<LocalDate>> booked =
                visits.between(moment, List.of(accountManager), today, until.plusMonths(MONTHS)).stream()
                        .collect(Collectors.groupingBy(
                                Standing::customerId, Collectors.mapping(Standing::day, Collectors.toList())));
        Map<String, Receiving> at = places.receiving(
                moment, reach, waiting.stream().map(Waiting::customerId).toList());
        DayCapacity capacity = DayCapacity.of(book.outlets());
        List<Need> needs = new ArrayList<>();
        for (Waiting one : waiting) {
            String outlet = Receiving.kindOf(at.get(one.customerId()));
            needs.add(new Need(
                    one,
                    new Spread.Customer(
                            one.customerId(),
                            one.every(),
                            one.since(book.zone()),
                            booked.getOrDefault(one.customerId(), List.of()),
                            capacity.load(outlet)),
                    at.get(one.customerId())));
        }
        return Year.of(accountManager, from, until, worked, capacity.full(), needs);
    }
}
