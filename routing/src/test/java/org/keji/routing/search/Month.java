package org.keji.routing.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.keji.routing.problem.DayCapacity;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Travel;
import org.keji.routing.problem.Urgency;
import org.keji.routing.problem.Visiting;
import org.keji.routing.problem.Weights;

/**
 * A made-up month of a sales department: towns with customers around them, account managers who live near their own,
 * shops with hours of their own, key customers who are visited twice, a few who cannot be visited at all.
 */
public final class Month {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final List<Span> HOURS = List.of(Span.ofHours(8.5, 12), Span.ofHours(13, 18));
    private static final DayCapacity CAPACITY = DayCapacity.of(Map.of("hypermarket", 8, "chain-store", 24));
    private static final double DETOUR = 1.35;
    private static final double METRES_A_SECOND = 8;

    private final SplittableRandom random;
    private final int managers;
    private final int days;
    private final List<double[]> places = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();

    private Month(int managers, int days, long seed) {
        this.managers = managers;
        this.days = days;
        random = new SplittableRandom(seed);
    }

    /** @param days working days, Monday to Friday */
    public static Problem of(int customers, int managers, int days, long seed) {
        return new Month(managers, days, seed).problem(customers);
    }

    private Problem problem(int customers) {
        IntStream.range(0, managers).forEach(_ -> places.add(somewhere(60_000)));
        IntStream.range(0, customers).forEach(this::customer);
        List<Round> rounds = new ArrayList<>();
        for (int manager = 0; manager < managers; manager++) {
            for (LocalDate date : dates()) {
                rounds.add(new Round("manager-" + manager, date, manager, manager, HOURS, CAPACITY.full()));
            }
        }
        Travel travel = Travel.of(places.size(), (from, to) -> (int) Math.round(metres(from, to)), (from, to) ->
                (int) Math.round(metres(from, to) / METRES_A_SECOND));
        return new Problem(travel, rounds, stops, Weights.usual());
    }

    private List<LocalDate> dates() {
        return FIRST.datesUntil(FIRST.plusDays(7L * days))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(days)
                .toList();
    }

    private void customer(int number) {
        int manager = random.nextInt(managers);
        double[] home = places.get(manager);
        double[] around = somewhere(16_000);
        int place = places.size();
        places.add(new double[] {home[0] + around[0], home[1] + around[1]});
        boolean large = random.nextInt(10) == 0;
        boolean key = random.nextInt(10) == 0;
        Urgency urgency =
                key ? Urgency.required() : new Urgency(false, 1 + random.nextInt(10), random.nextInt(180), 90);
        Stop visit = Stop.of("visit-" + number, place, 60 * (40 + 5 * random.nextInt(15)), who(manager), FIRST, last())
                .of("customer-" + number)
                .loading(CAPACITY.load(large ? "hypermarket" : "chain-store"))
                .at(hours(number))
                .urgent(urgency)
                .apart(key ? 10 : 0);
        stops.add(visit);
        if (key) {
            stops.add(new Stop(
                    visit.id() + "-again",
                    visit.customer(),
                    place,
                    visit.seconds(),
                    visit.load(),
                    visit.managers(),
                    FIRST,
                    last(),
                    visit.visiting(),
                    urgency,
                    10,
                    null));
        }
    }

    private LocalDate last() {
        return dates().getLast();
    }

    /** Three in ten may be served by a neighbour too. */
    private Set<String> who(int manager) {
        String own = "manager-" + manager;
        return random.nextInt(10) < 7 ? Set.of(own) : Set.of(own, "manager-" + (manager + 1) % managers);
    }

    private Visiting hours(int number) {
        if (number % 200 == 7) {
            return Visiting.daily(List.of(Span.ofHours(19, 22)));
        }
        Map<DayOfWeek, List<Span>> weekly = new EnumMap<>(DayOfWeek.class);
        int closed = random.nextInt(10);
        double opens = 8 + random.nextInt(4);
        double shuts = opens + 3 + random.nextInt(7);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.ordinal() != closed) {
                weekly.put(day, List.of(Span.ofHours(opens, shuts)));
            }
        }
        return new Visiting(weekly, Map.of());
    }

    private double[] somewhere(double within) {
        return new double[] {within * (random.nextDouble() - 0.5), within * (random.nextDouble() - 0.5)};
    }

    private double metres(int from, int to) {
        double[] one = places.get(from);
        double[] other = places.get(to);
        return DETOUR * Math.hypot(one[0] - other[0], one[1] - other[1]);
    }
}
