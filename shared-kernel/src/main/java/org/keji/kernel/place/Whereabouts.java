package org.keji.kernel.place;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a customer is and when they receive visitors (VP-05, VP-15).
 *
 * @param hours when they receive visitors; none where they said nothing of it, which is any time
 */
public record Whereabouts(Position position, PlaceSource source, List<VisitingTime> hours) {

    public Whereabouts {
        hours = List.copyOf(hours);
    }

    /** Whether every time ends after it begins. */
    public boolean hoursAreTimes() {
        return hours.stream().allMatch(VisitingTime::endsLater);
    }

    /** Whether no two times share a moment. */
    public boolean hoursAreApart() {
        return IntStream.range(0, hours.size())
                .allMatch(i -> hours.subList(0, i).stream().noneMatch(hours.get(i)::overlaps));
    }
}
