package org.keji.routing.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.WorkDay;

/** A problem as numbers. Stops and rounds are their places in the problem's lists, times are working time. */
final class Grid {

    final Problem problem;
    final int stops;
    final int rounds;
    final int managers;
    final int[] place;
    final int[] duration;
    final int[] load;
    final long[] worth;
    final boolean[] agreed;
    final int[] start;
    final int[] end;
    final int[] length;
    final int[] capacity;
    final int[] day;
    final int[] manager;
    final long[] available;
    final int[][] seconds;
    final long[][] cost;

    /** By stop and round, first and last start in turn; nothing where the stop may not be in the round. */
    final int[][][] windows;

    /** By stop, the rounds it may be in. */
    final int[][] choices;

    /** By stop, other visits of the same customer that have to keep a distance. */
    final int[][] others;

    /** By round, the first of those that are the same for every stop. */
    final int[] twin;

    Grid(Problem problem) {
        this.problem = problem;
        List<Stop> visits = problem.stops();
        List<Round> days = problem.rounds();
        stops = visits.size();
        rounds = days.size();
        place = visits.stream().mapToInt(Stop::place).toArray();
        duration = visits.stream().mapToInt(Stop::seconds).toArray();
        load = visits.stream().mapToInt(Stop::load).toArray();
        worth = visits.stream().mapToLong(Stop::worth).toArray();
        agreed = new boolean[stops];
        IntStream.range(0, stops)
                .forEach(stop -> agreed[stop] = visits.get(stop).agreed() != null);
        start = days.stream().mapToInt(Round::start).toArray();
        end = days.stream().mapToInt(Round::end).toArray();
        length = days.stream().mapToInt(Round::length).toArray();
        capacity = days.stream().mapToInt(Round::capacity).toArray();
        day = days.stream().mapToInt(round -> (int) round.date().toEpochDay()).toArray();
        Map<String, Integer> names = new HashMap<>();
        manager = days.stream()
                .mapToInt(round -> names.computeIfAbsent(round.manager(), _ -> names.size()))
                .toArray();
        managers = names.size();
        available = new long[managers];
        IntStream.range(0, rounds).forEach(round -> available[manager[round]] += length[round]);
        seconds = ways();
        cost = costs();
        windows = allWindows();
        choices = IntStream.range(0, stops)
                .mapToObj(stop -> IntStream.range(0, rounds)
                        .filter(round -> windows[stop][round].length > 0)
                        .toArray())
                .toArray(int[][]::new);
        others = kin();
        twin = twins();
    }

    private int[][] ways() {
        int places = problem.travel().places();
        int[][] table = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                table[from][to] = problem.travel().seconds(from, to);
            }
        }
        return table;
    }

    private long[][] costs() {
        int places = problem.travel().places();
        long[][] table = new long[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                table[from][to] =
                        problem.travel().metres(from, to) * problem.weights().metre()
                                + seconds[from][to] * problem.weights().second();
            }
        }
        return table;
    }

    /** The same windows are the same array, or a month of thousands of customers would be large. */
    private int[][][] allWindows() {
        Map<List<Span>, int[]> known = new HashMap<>();
        int[][][] table = new int[stops][rounds][];
        for (int stop = 0; stop < stops; stop++) {
            for (int round = 0; round < rounds; round++) {
                List<Span> starts = WorkDay.starts(
                        problem.stops().get(stop), problem.rounds().get(round));
                table[stop][round] = known.computeIfAbsent(starts, Windows::of);
            }
        }
        return table;
    }

    private int[][] kin() {
        Map<String, List<Integer>> byCustomer = new HashMap<>();
        for (int stop = 0; stop < stops; stop++) {
            byCustomer
                    .computeIfAbsent(problem.stops().get(stop).customer(), _ -> new ArrayList<>())
                    .add(stop);
        }
        int[][] table = new int[stops][];
        for (int stop = 0; stop < stops; stop++) {
            int one = stop;
            table[stop] = byCustomer.getOrDefault(problem.stops().get(stop).customer(), List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .filter(other -> other != one && apart(one, other) > 0)
                    .toArray();
        }
        return table;
    }

    /** Least days between two visits. */
    int apart(int stop, int other) {
        return problem.stops().get(stop).apartFrom(problem.stops().get(other));
    }

    private int[] twins() {
        int[] first = new int[rounds];
        Map<List<Object>, Integer> known = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            int one = round;
            int[] seen = IntStream.range(0, stops)
                    .map(stop -> Arrays.hashCode(windows[stop][one]))
                    .toArray();
            Object whose = problem.weights().balance() > 0 ? manager[round] : "anybody";
            List<Object> likeness = List.of(
                    start[round], end[round], length[round], capacity[round], day[round], whose, Arrays.hashCode(seen));
            int candidate = known.computeIfAbsent(likeness, _ -> one);
            first[round] = IntStream.range(0, stops).allMatch(stop -> windows[stop][candidate] == windows[stop][one])
                    ? candidate
                    : round;
        }
        return first;
    }
}
