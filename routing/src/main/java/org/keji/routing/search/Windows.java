package org.keji.routing.search;

import java.util.List;
import java.util.stream.IntStream;
import org.keji.routing.problem.Span;

/** Pairs of first and last start, in order, as plain numbers: they are asked for millions of times a second. */
final class Windows {

    static final int NEVER = Integer.MAX_VALUE / 2;

    private Windows() {}

    static int[] of(List<Span> starts) {
        return starts.stream()
                .flatMapToInt(span -> IntStream.of(span.from(), span.until()))
                .toArray();
    }

    /** @return the first start at or after a time, or {@link #NEVER} */
    static int first(int[] windows, int time) {
        for (int i = 1; i < windows.length; i += 2) {
            if (time <= windows[i]) {
                return Math.max(time, windows[i - 1]);
            }
        }
        return NEVER;
    }

    /** @return the last start at or before a time, or less than 0 */
    static int last(int[] windows, int time) {
        for (int i = windows.length - 2; i >= 0; i -= 2) {
            if (time >= windows[i]) {
                return Math.min(time, windows[i + 1]);
            }
        }
        return -NEVER;
    }
}
