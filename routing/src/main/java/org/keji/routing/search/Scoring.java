package org.keji.routing.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import java.util.List;

/**
 * What a plan is worth to Timefold. Hard: hours, days that are not allowed, capacity, spacing. Medium: what the visits
 * left out are worth (VP-07). Soft: ways, setting out, balance. Only rounds that changed are worked out again.
 */
public final class Scoring implements IncrementalScoreCalculator<Plan, HardMediumSoftScore> {

    private static final long FORBIDDEN = 1_000_000;

    private Grid grid;
    private List<Tour> tours;
    private int[][] counted;
    private int[] roundOf;
    private boolean[] changed;
    private int[] changes;
    private int many;
    private Account[] accounts;
    private long[] busy;
    private long hard;
    private long near;
    private long lost;
    private long paid;

    /** What one round adds up to. */
    private record Account(long hard, long paid, int work) {

        static final Account NONE = new Account(0, 0, 0);
    }

    @SuppressWarnings("NullAway.Init")
    public Scoring() {}

    @Override
    public void resetWorkingSolution(Plan plan) {
        grid = plan.grid();
        tours = plan.getTours();
        counted = new int[grid.rounds][0];
        roundOf = new int[grid.stops];
        Arrays.fill(roundOf, Routes.NOWHERE);
        changed = new boolean[grid.rounds];
        changes = new int[grid.rounds];
        accounts = new Account[grid.rounds];
        Arrays.fill(accounts, Account.NONE);
        busy = new long[grid.managers];
        many = 0;
        hard = 0;
        near = 0;
        paid = 0;
        lost = Arrays.stream(grid.worth).sum();
        tours.forEach(this::mark);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        throw new IllegalStateException("There is no variable but the list of calls");
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        throw new IllegalStateException("There is no variable but the list of calls");
    }

    @Override
    public void afterListVariableChanged(Object entity, String variable, int from, int until) {
        mark((Tour) entity);
    }

    private void mark(Tour tour) {
        if (!changed[tour.getRound()]) {
            changed[tour.getRound()] = true;
            changes[many++] = tour.getRound();
        }
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        for (int i = 0; i < many; i++) {
            for (int stop : counted[changes[i]]) {
                near -= nearOthers(stop);
                roundOf[stop] = Routes.NOWHERE;
                lost += grid.worth[stop];
            }
        }
        for (int i = 0; i < many; i++) {
            count(changes[i]);
        }
        many = 0;
        return HardMediumSoftScore.of(-hard - near * FORBIDDEN, -lost, -paid - imbalance());
    }

    private void count(int round) {
        changed[round] = false;
        int[] order =
                tours.get(round).getCalls().stream().mapToInt(Call::getStop).toArray();
        counted[round] = order;
        for (int stop : order) {
            roundOf[stop] = round;
            near += nearOthers(stop);
            lost -= grid.worth[stop];
        }
        Account before = accounts[round];
        Account now = order.length == 0 ? Account.NONE : account(round, order);
        accounts[round] = now;
        hard += now.hard() - before.hard();
        paid += now.paid() - before.paid();
        busy[grid.manager[round]] += now.work() - before.work();
    }

    private Account account(int round, int[] order) {
        long broken = 0;
        long cost = grid.problem.weights().round();
        int work = 0;
        int here = grid.start[round];
        int free = 0;
        long load = 0;
        for (int stop : order) {
            int there = grid.place[stop];
            int arrival = free + grid.seconds[here][there];
            int begun = Windows.first(grid.windows[stop][round], arrival);
            if (begun >= Windows.NEVER) {
                broken += FORBIDDEN + Math.max(0, arrival - Math.max(0, close(grid.windows[stop][round])));
                begun = arrival;
            }
            cost += grid.cost[here][there];
            work += grid.seconds[here][there] + grid.duration[stop];
            free = begun + grid.duration[stop];
            load += grid.load[stop];
            here = there;
        }
        cost += grid.cost[here][grid.end[round]];
        work += grid.seconds[here][grid.end[round]];
        broken += Math.max(0, free + grid.seconds[here][grid.end[round]] - grid.length[round]);
        broken += Math.max(0, load - grid.capacity[round]) * FORBIDDEN;
        return new Account(broken, cost, work);
    }

    private static int close(int[] windows) {
        return windows.length == 0 ? 0 : windows[windows.length - 1];
    }

    private int nearOthers(int stop) {
        int found = 0;
        for (int other : grid.others[stop]) {
            int where = roundOf[other];
            if (where >= 0 && Math.abs(grid.day[where] - grid.day[roundOf[stop]]) < grid.apart(stop, other)) {
                found++;
            }
        }
        return found;
    }

    private long imbalance() {
        double sum = 0;
        for (int manager = 0; manager < busy.length; manager++) {
            sum += (double) busy[manager] * busy[manager] / grid.available[manager];
        }
        return Math.round(sum * grid.problem.weights().balance());
    }
}
