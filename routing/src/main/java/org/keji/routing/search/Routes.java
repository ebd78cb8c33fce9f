package org.keji.routing.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A plan under way: who is where in which round, with the earliest and latest start of each visit. */
final class Routes {

    static final int NOWHERE = -1;

    final Grid grid;

    /** By round, its stops in order; what lies behind its size means nothing. */
    final int[][] at;

    final int[] size;
    final int[] roundOf;
    final int[] earliest;
    final int[] latest;
    final int[] laden;
    final long[] busy;

    /** Stops in no round, in no order. */
    final int[] absent;

    int absentees;
    int used;
    long lost;

    private final int[] absentAt;
    private final long[] way;
    private final int[] work;
    private long ways;

    private final int[][] kept;
    private final int[] keptSize;
    private final int[] touched;
    private int touches;
    private final boolean[] isTouched;

    Routes(Grid grid) {
        this.grid = grid;
        at = new int[grid.rounds][];
        kept = new int[grid.rounds][];
        Arrays.setAll(at, _ -> new int[8]);
        Arrays.setAll(kept, _ -> new int[8]);
        size = new int[grid.rounds];
        keptSize = new int[grid.rounds];
        touched = new int[grid.rounds];
        isTouched = new boolean[grid.rounds];
        way = new long[grid.rounds];
        work = new int[grid.rounds];
        laden = new int[grid.rounds];
        busy = new long[grid.managers];
        roundOf = new int[grid.stops];
        Arrays.fill(roundOf, NOWHERE);
        earliest = new int[grid.stops];
        latest = new int[grid.stops];
        absent = IntStream.range(0, grid.stops).toArray();
        absentAt = absent.clone();
        absentees = grid.stops;
        lost = Arrays.stream(grid.worth).sum();
    }

    /** All that is paid: ways, setting out, and imbalance. */
    double cost() {
        double balance = 0;
        if (grid.problem.weights().balance() > 0) {
            for (int manager = 0; manager < busy.length; manager++) {
                balance += (double) busy[manager] * busy[manager] / grid.available[manager];
            }
        }
        return ways
                + (double) used * grid.problem.weights().round()
                + balance * grid.problem.weights().balance();
    }

    /** What is paid for ways alone. */
    long ways() {
        return ways;
    }

    int touches() {
        return touches;
    }

    int touched(int index) {
        return touched[index];
    }

    /** From here on changes may be taken back. */
    void begin() {
        for (int i = 0; i < touches; i++) {
            isTouched[touched[i]] = false;
        }
        touches = 0;
    }

    void insert(int stop, int round, int index) {
        touch(round);
        if (size[round] == at[round].length) {
            at[round] = Arrays.copyOf(at[round], 2 * size[round]);
        }
        System.arraycopy(at[round], index, at[round], index + 1, size[round] - index);
        at[round][index] = stop;
        size[round]++;
        place(stop, round);
        refresh(round);
    }

    /** Takes a stretch out, all but what was agreed and a part that is spared. */
    void remove(int round, int from, int until, int spareFrom, int spareUntil) {
        touch(round);
        int left = from;
        for (int i = from; i < size[round]; i++) {
            int stop = at[round][i];
            if (i >= until || i >= spareFrom && i < spareUntil || grid.agreed[stop]) {
                at[round][left++] = stop;
            } else {
                displace(stop);
            }
        }
        size[round] = left;
        refresh(round);
    }

    /** Takes back everything since {@link #begin()}. */
    void undo() {
        for (int i = 0; i < touches; i++) {
            int round = touched[i];
            for (int k = 0; k < size[round]; k++) {
                displace(at[round][k]);
            }
        }
        for (int i = 0; i < touches; i++) {
            int round = touched[i];
            int[] before = kept[round];
            kept[round] = at[round];
            at[round] = before;
            size[round] = keptSize[round];
            for (int k = 0; k < size[round]; k++) {
                place(at[round][k], round);
            }
            refresh(round);
        }
        begin();
    }

    /** Takes up another plan altogether; there is no way back. */
    void load(Best plan) {
        for (int round = 0; round < grid.rounds; round++) {
            for (int k = 0; k < size[round]; k++) {
                displace(at[round][k]);
            }
        }
        for (int round = 0; round < grid.rounds; round++) {
            int[] order = plan.orders()[round];
            at[round] = Arrays.copyOf(order, Math.max(8, 2 * order.length));
            size[round] = order.length;
            for (int stop : order) {
                place(stop, round);
            }
            refresh(round);
        }
        begin();
    }

    private void touch(int round) {
        if (isTouched[round]) {
            return;
        }
        isTouched[round] = true;
        touched[touches++] = round;
        if (kept[round].length < size[round] + 1) {
            kept[round] = new int[2 * (size[round] + 1)];
        }
        System.arraycopy(at[round], 0, kept[round], 0, size[round]);
        keptSize[round] = size[round];
    }

    private void place(int stop, int round) {
        roundOf[stop] = round;
        lost -= grid.worth[stop];
        int last = absent[--absentees];
        absent[absentAt[stop]] = last;
        absentAt[last] = absentAt[stop];
    }

    private void displace(int stop) {
        roundOf[stop] = NOWHERE;
        lost += grid.worth[stop];
        absent[absentees] = stop;
        absentAt[stop] = absentees++;
    }

    /** Works out a round anew after a change. */
    private void refresh(int round) {
        int[] order = at[round];
        int many = size[round];
        ways -= way[round];
        busy[grid.manager[round]] -= work[round];
        used -= work[round] > 0 ? 1 : 0;
        int here = grid.start[round];
        int free = 0;
        int travel = 0;
        int visiting = 0;
        long paid = 0;
        int load = 0;
        for (int i = 0; i < many; i++) {
            int stop = order[i];
            int there = grid.place[stop];
            int seconds = grid.seconds[here][there];
            earliest[stop] = Windows.first(grid.windows[stop][round], free + seconds);
            free = earliest[stop] + grid.duration[stop];
            travel += seconds;
            visiting += grid.duration[stop];
            paid += grid.cost[here][there];
            load += grid.load[stop];
            here = there;
        }
        if (many > 0) {
            travel += grid.seconds[here][grid.end[round]];
            paid += grid.cost[here][grid.end[round]];
        }
        latest(round);
        way[round] = paid;
        work[round] = travel + visiting;
        laden[round] = load;
        ways += paid;
        busy[grid.manager[round]] += work[round];
        used += many > 0 ? 1 : 0;
    }

    private void latest(int round) {
        int next = grid.end[round];
        int limit = grid.length[round];
        for (int i = size[round] - 1; i >= 0; i--) {
            int stop = at[round][i];
            int there = grid.place[stop];
            limit = Windows.last(grid.windows[stop][round], limit - grid.seconds[there][next] - grid.duration[stop]);
            latest[stop] = limit;
            next = there;
        }
    }
}
