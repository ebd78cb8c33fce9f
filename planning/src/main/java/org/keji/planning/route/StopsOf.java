package org.keji.planning.route;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.VisitingTime;
import org.keji.kernel.territory.Territories;
import org.keji.planning.route.RouteResult.Excepted;
import org.keji.query.visit.VisitsToPlan.Standing;
import org.keji.query.whereabouts.PlacesOfCustomers.Receiving;
import org.keji.routing.problem.Appointment;
import org.keji.routing.problem.DayCapacity;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Visiting;

/** Makes stops of visits: each within its month and its frequency, at its customer's hours. */
final class StopsOf {

    private static final int MINUTE = 60;

    private final RouteAsked asked;
    private final Places places;
    private final Map<String, Integer> bases;
    private final Map<String, Receiving> at;
    private final Waits waits;
    private final Optional<Territories> territories;
    private final DayCapacity capacity;
    private final Set<String> fixed = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Excepted> exceptions = new ArrayList<>();

    /** @param bases the place of each account manager's base */
    StopsOf(
            RouteAsked asked,
            Places places,
            Map<String, Integer> bases,
            Map<String, Receiving> at,
            Waits waits,
            Optional<Territories> territories,
            DayCapacity capacity) {
        this.asked = asked;
        this.places = places;
        this.bases = bases;
        this.at = at;
        this.waits = waits;
        this.territories = territories;
        this.capacity = capacity;
        asked.stays().stream().map(VisitId::value).forEach(fixed::add);
    }

    List<Stop> stops() {
        return List.copyOf(stops);
    }

    List<Excepted> exceptions() {
        return List.copyOf(exceptions);
    }

    /** Of a plan that somebody is to approve: it stays as it is until they have. */
    void leaveOut(Standing visit) {
        exceptions.add(new Excepted(
                visit.visitId(),
                visit.accountManager(),
                visit.customerId(),
                "Its plan awaits a word, and takes no change until then: the visit stays as it is.",
                "其计划待批，暂不可变更：该拜访保持不变。"));
    }

    void add(Standing visit) {
        Receiving where = at.get(visit.customerId());
        Position position = where == null ? null : where.at().position();
        int place = position == null ? Objects.requireNonNull(bases.get(visit.accountManager())) : places.of(position);
        boolean stays = position == null || fixed.contains(visit.visitId());
        if (position == null) {
            exceptions.add(excepted(visit, where != null && where.at().sealed()));
        }
        LocalDate from = stays ? visit.day() : first(visit);
        LocalDate until = stays ? visit.day() : last(visit);
        String outlet = Receiving.kindOf(where);
        Stop stop = Stop.of(
                        visit.visitId(),
                        place,
                        visit.minutes() * MINUTE,
                        position == null || stays ? Set.of(visit.accountManager()) : managers(visit, position),
                        from,
                        until)
                .of(visit.customerId())
                .loading(capacity.load(outlet))
                .at(where == null ? Visiting.anyTime() : hours(where.hours()))
                .urgent(waits.urgency(visit.customerId()))
                .apart(waits.apart(visit.customerId()));
        LocalTime startsAt = visit.startsAt();
        stops.add(
                stays && startsAt != null
                        ? stop.agreed(new Appointment(visit.accountManager(), visit.day(), startsAt.toSecondOfDay()))
                        : stop);
        seen.add(visit.customerId());
    }

    /** Whose it is, and where rounds rove whoever of these serves the territory it lies in. */
    private Set<String> managers(Standing visit, Position position) {
        Set<String> all = new HashSet<>(Set.of(visit.accountManager()));
        if (asked.roves()) {
            territories
                    .flatMap(map -> map.of(position))
                    .ifPresent(area -> area.accountManagers().stream()
                            .filter(bases::containsKey)
                            .forEach(all::add));
        }
        return all;
    }

    private LocalDate first(Standing visit) {
        LocalDate month = YearMonth.from(visit.day()).atDay(1);
        return later(waits.first(), month);
    }

    /** The first visit of a customer keeps to their frequency; where it is planned too late it is not made later. */
    private LocalDate last(Standing visit) {
        LocalDate month = YearMonth.from(visit.day()).atEndOfMonth();
        LocalDate end = month.isBefore(asked.until()) ? month : asked.until();
        LocalDate due = waits.due(visit.customerId());
        if (due == null || seen.contains(visit.customerId())) {
            return end;
        }
        LocalDate least = later(due, visit.day());
        return least.isBefore(end) ? least : end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Visiting hours(List<VisitingTime> said) {
        if (said.isEmpty()) {
            return Visiting.anyTime();
        }
        Map<DayOfWeek, List<Span>> weekly = new EnumMap<>(DayOfWeek.class);
        said.stream()
                .sorted(Comparator.comparing(VisitingTime::from))
                .forEach(time -> weekly.computeIfAbsent(time.day(), _ -> new ArrayList<>())
                        .add(new Span(time.from().toSecondOfDay(), time.until().toSecondOfDay())));
        return new Visiting(weekly, Map.of());
    }

    private static Excepted excepted(Standing visit, boolean sealed) {
        String why = sealed ? "The customer is a person, whose place is sealed" : "Nobody said where the customer is";
        String chinese = sealed ? "客户为个人，其位置已加密" : "客户位置未登记";
        return new Excepted(
                visit.visitId(),
                visit.accountManager(),
                visit.customerId(),
                why + ": the visit stays on its day, its time is counted and its way is not. Plan the way by hand.",
                chinese + "：拜访日期不变，计入拜访时间而不计路程，请人工安排路线。");
    }
}
