package org.keji.kernel.place;

import java.util.List;
import java.util.function.BiFunction;

/** The ways between all of several places, each named by its index; there and back need not be the same. */
public final class TravelMatrix {

    private final int size;
    private final int[] metres;
    private final int[] seconds;

    private TravelMatrix(int size) {
        this.size = size;
        this.metres = new int[size * size];
        this.seconds = new int[size * size];
    }

    /** Asks for each way once, and for none from a place to itself. */
    public static TravelMatrix of(List<Position> places, BiFunction<Position, Position, Trip> way) {
        TravelMatrix matrix = new TravelMatrix(places.size());
        for (int from = 0; from < matrix.size; from++) {
            for (int to = 0; to < matrix.size; to++) {
                Trip trip = from == to ? Trip.NONE : way.apply(places.get(from), places.get(to));
                matrix.metres[from * matrix.size + to] = trip.metres();
                matrix.seconds[from * matrix.size + to] = trip.seconds();
            }
        }
        return matrix;
    }

    public int size() {
        return size;
    }

    public int metres(int from, int to) {
        return metres[at(from, to)];
    }

    public int seconds(int from, int to) {
        return seconds[at(from, to)];
    }

    private int at(int from, int to) {
        if (from < 0 || from >= size || to < 0 || to >= size) {
            throw new IndexOutOfBoundsException("Among %d places there is no way %d to %d".formatted(size, from, to));
        }
        return from * size + to;
    }
}
