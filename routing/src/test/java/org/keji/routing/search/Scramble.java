package org.keji.routing.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.keji.routing.problem.Appointment;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Travel;
import org.keji.routing.problem.Urgency;
import org.keji.routing.problem.Visiting;
import org.keji.routing.problem.Weights;

/** Made up at random, with more of everything than fits: the same seed makes the same. */
final class Scramble {

    private static final int PLACES = 40;
    private static final int DAYS = 4;
    private static final List<String> PEOPLE = List.of("Lin", "Chen", "Wu");
    private static final LocalDate FIRST = Town.MONDAY;

    private final SplittableRandom random;

    private Scramble(long seed) {
        random = new SplittableRandom(seed);
    }

    static Problem problem(long seed) {
        return new Scramble(seed).problem();
    }

    private Problem problem() {
        int[][] at = new int[PLACES][];
        for (int place = 0; place < PLACES; place++) {
            at[place] = new int[] {random.nextInt(60_000), random.nextInt(60_000)};
        }
        Travel travel = Travel.of(
                PLACES,
                (from, to) -> Math.abs(at[from][0] - at[to][0]) + Math.abs(at[from][1] - at[to][1]),
                (from, to) -> (int) Math.hypot(at[from][0] - at[to][0], at[from][1] - at[to][1]) / 10);
        List<Round> rounds = new ArrayList<>();
        for (String person : PEOPLE) {
            for (int day = 0; day < DAYS; day++) {
                double lunch = 11 + random.nextInt(3);
                List<Span> hours = List.of(Span.ofHours(8, lunch), Span.ofHours(lunch + 1, 17));
                rounds.add(new Round(person, FIRST.plusDays(day), random.nextInt(PLACES), 0, hours, 24));
            }
        }
        List<Stop> stops = new ArrayList<>();
        for (int number = 0; number < 90; number++) {
            stops.add(stop(number));
        }
        stops.set(0, agreed("v0", 10 * Town.HOUR + 1_800));
        stops.set(2, agreed("v2", 16 * Town.HOUR));
        return new Problem(travel, rounds, stops, Weights.usual());
    }

    private static Stop agreed(String id, int start) {
        return Stop.of(id, 0, 600, Set.of("Lin"), FIRST, FIRST)
                .agreed(new Appointment("Lin", FIRST.plusDays(1), start));
    }

    private Stop stop(int number) {
        Set<String> who =
                random.nextInt(3) == 0 ? Set.copyOf(PEOPLE) : Set.of(PEOPLE.get(random.nextInt(PEOPLE.size())));
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        double opens = 7 + random.nextInt(9);
        Visiting twice = Visiting.daily(
                List.of(Span.ofHours(opens, opens + 1.5), Span.ofHours(opens + 2, opens + 2.5 + random.nextInt(4))));
        return Stop.of(
                        "v" + number,
                        random.nextInt(PLACES),
                        60 * (10 + random.nextInt(60)),
                        who,
                        from,
                        from.plusDays(2))
                .of("c" + number / 2)
                .loading(random.nextBoolean() ? 3 : 1)
                .at(random.nextInt(3) == 0 ? Visiting.anyTime() : twice)
                .urgent(new Urgency(random.nextInt(5) == 0, 1 + random.nextInt(9), random.nextInt(99), 30))
                .apart(random.nextInt(3));
    }
}
