package org.keji.planning.route;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.calendar.Days;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.rule.Refusal;
import org.keji.query.calendar.CalendarReader;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.territory.TerritoriesInForce;
import org.keji.query.visit.VisitsToPlan;
import org.keji.query.visit.VisitsToPlan.Standing;
import org.keji.query.visit.VisitsToPlan.Waiting;
import org.keji.query.whereabouts.PlacesOfCustomers;
import org.keji.query.whereabouts.PlacesOfCustomers.Receiving;
import org.keji.routing.problem.DayCapacity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the read models for all that a search of routes rests on (VP-05, VP-15). */
@Component
class Ground {

    private final VisitsToPlan visits;
    private final PlacesOfCustomers places;
    private final TerritoriesInForce territories;
    private final CalendarReader calendars;
    private final BookInForce books;
    private final LogReader log;
    private final Clock clock;

    /** The ways between so many places are held in memory. */
    private final int most;

    Ground(
            VisitsToPlan visits,
            PlacesOfCustomers places,
            TerritoriesInForce territories,
            CalendarReader calendars,
            BookInForce books,
            LogReader log,
            Clock clock,
            @Value("${keji.routes.most-visits:3000}") int most) {
        this.visits = visits;
        this.places = places;
        this.territories = territories;
        this.calendars = calendars;
        this.books = books;
        this.log = log;
        this.clock = clock;
        this.most = most;
    }

    /**
     * @param reach whose places the asker may know
     * @throws Refusal if no day is worked or no visit is to be made
     */
    Groundwork of(RouteAsked asked, List<String> managers, Reach reach) {
        Moment moment = Moment.knowing(log.head());
        PolicyEdition book = books.at(moment);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), book.zone());
        List<LocalDate> worked = worked(asked, now.toLocalDate(), moment);
        require(!worked.isEmpty(), ProposalRule.PERIOD_HAS_A_WORKING_DAY, "/from");
        List<Standing> planned = visits.between(moment, managers, worked.getFirst(), asked.until()).stream()
                .filter(visit -> visit.state().equals("planned"))
                .toList();
        List<Standing> standing = planned.stream().filter(Ground::takesChanges).toList();
        require(!standing.isEmpty(), ProposalRule.SOMETHING_IS_TO_BE_ROUTED, "");
        require(standing.size() <= most, ProposalRule.SEARCH_HAS_A_SIZE, "");
        Map<String, Receiving> at = places.receiving(
                moment,
                reach,
                standing.stream().map(Standing::customerId).distinct().toList());
        DayCapacity capacity = DayCapacity.of(book.outlets());
        Map<String, Integer> bases = new LinkedHashMap<>();
        Places all = new Places();
        managers.forEach(manager -> bases.put(manager, all.of(asked.baseOf(manager))));
        StopsOf stops = new StopsOf(
                asked,
                all,
                bases,
                at,
                new Waits(waiting(moment, managers, book), worked.getFirst(), book.zone()),
                territories.at(moment),
                capacity);
        standing.forEach(stops::add);
        planned.stream().filter(visit -> !takesChanges(visit)).forEach(stops::leaveOut);
        return new Groundwork(
                asked,
                book,
                all.list(),
                new RoundsOf(asked, book.workingHours(), now, capacity.full()).of(bases, worked),
                stops.stops(),
                standing.stream().collect(Collectors.toMap(Standing::visitId, Function.identity())),
                stops.exceptions());
    }

    private Map<String, Waiting> waiting(Moment moment, List<String> managers, PolicyEdition book) {
        return managers.stream()
                .flatMap(manager -> visits.customers(moment, manager, book).stream())
                .collect(Collectors.toMap(Waiting::customerId, Function.identity(), (one, _) -> one));
    }

    private List<LocalDate> worked(RouteAsked asked, LocalDate today, Moment moment) {
        LocalDate first = asked.from().isBefore(today) ? today : asked.from();
        Days days = calendars.days(asked.calendar(), moment).body();
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(asked.until()); day = day.plusDays(1)) {
            if (days.isWorked(day)) {
                worked.add(day);
            }
        }
        return worked;
    }

    /** What somebody is to approve stays as it is until they have. */
    private static boolean takesChanges(Standing visit) {
        return !visit.planState().equals("submitted") && !visit.planState().equals("closed");
    }

    private static void require(boolean holds, ProposalRule rule, String pointer) {
        if (!holds) {
            throw new Refusal(rule, pointer);
        }
    }
}
