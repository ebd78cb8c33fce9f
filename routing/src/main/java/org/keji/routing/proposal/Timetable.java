package org.keji.routing.proposal;

import java.util.ArrayList;
import java.util.List;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Travel;
import org.keji.routing.problem.WorkDay;

/** Gives a sequence its times. Nobody sets out earlier than the first visit needs. */
final class Timetable {

    private final Travel travel;
    private final Sequence sequence;
    private final WorkDay day;
    private final List<Leg> legs = new ArrayList<>();

    Timetable(Travel travel, Sequence sequence) {
        this.travel = travel;
        this.sequence = sequence;
        day = new WorkDay(sequence.round().hours());
    }

    List<Leg> legs() {
        if (sequence.stops().isEmpty()) {
            return List.of();
        }
        Round round = sequence.round();
        int here = round.start();
        int free = 0;
        for (Stop stop : sequence.stops()) {
            int way = travel.seconds(here, stop.place());
            int start = begin(stop, free + way);
            boolean kept = start >= 0;
            int begun = kept ? start : free + way;
            int departure = legs.isEmpty() ? begun - way : free;
            visit(stop, here, departure, begun, kept);
            here = stop.place();
            free = begun + stop.seconds();
        }
        home(here, free);
        return legs;
    }

    private void visit(Stop stop, int here, int departure, int begun, boolean kept) {
        int way = travel.seconds(here, stop.place());
        int arrived = departure + way;
        // Who comes as a pause ends has not come before it; who waits through it has.
        int arrival = begun == arrived ? day.start(arrived) : day.arrival(arrived);
        legs.add(new Leg(
                here,
                stop.place(),
                travel.metres(here, stop.place()),
                way,
                legs.isEmpty() ? day.start(departure) : day.arrival(departure),
                arrival,
                day.start(begun),
                day.arrival(begun + stop.seconds()),
                begun - arrived,
                stop,
                kept));
    }

    private void home(int here, int free) {
        Round round = sequence.round();
        int way = travel.seconds(here, round.end());
        int back = day.arrival(free + way);
        legs.add(new Leg(
                here,
                round.end(),
                travel.metres(here, round.end()),
                way,
                day.arrival(free),
                back,
                back,
                back,
                0,
                null,
                free + way <= round.length()));
    }

    /** @return the first working time it may begin at, or -1 */
    private int begin(Stop stop, int earliest) {
        return WorkDay.starts(stop, sequence.round()).stream()
                .filter(starts -> starts.until() >= earliest)
                .findFirst()
                .map(Span::from)
                .map(from -> Math.max(from, earliest))
                .orElse(-1);
    }

    static boolean keeps(Travel travel, Sequence sequence) {
        return new Timetable(travel, sequence).legs().stream().allMatch(Leg::kept);
    }
}
