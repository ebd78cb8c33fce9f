package org.keji.routing.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Working time of a day: seconds counted from the first of the hours on, with the pauses left out. In it a way just
 * takes its seconds, whether or not there is lunch in between.
 */
public final class WorkDay {

    private final List<Span> hours;

    public WorkDay(List<Span> hours) {
        this.hours = hours;
    }

    /** The clock at that working time; where a pause lies, the end of what was before it. */
    public int arrival(int work) {
        int before = 0;
        for (Span span : hours) {
            if (work <= before + span.length()) {
                return span.from() + work - before;
            }
            before += span.length();
        }
        return hours.getLast().until() + work - before;
    }

    /** The clock at that working time; where a pause lies, the beginning of what comes after it. */
    public int start(int work) {
        int before = 0;
        for (Span span : hours) {
            if (work < before + span.length()) {
                return span.from() + work - before;
            }
            before += span.length();
        }
        return hours.getLast().until() + work - before;
    }

    /** When visits of that length may begin in these hours, first and last working time of each stretch, in order. */
    public List<Span> starts(List<Span> open, int seconds) {
        List<Span> starts = new ArrayList<>();
        int before = 0;
        for (Span span : hours) {
            for (Span visiting : open) {
                int first = Math.max(span.from(), visiting.from());
                int last = Math.min(span.until(), visiting.until()) - seconds;
                if (first <= last) {
                    starts.add(new Span(first - span.from() + before, last - span.from() + before));
                }
            }
            before += span.length();
        }
        starts.sort(Comparator.comparingInt(Span::from));
        return List.copyOf(starts);
    }

    /** Likewise for one visit in one round; what is agreed begins then and at no other time. */
    public static List<Span> starts(Stop stop, Round round) {
        if (!stop.allows(round)) {
            return List.of();
        }
        Appointment agreed = stop.agreed();
        List<Span> open = agreed == null
                ? stop.visiting().on(round.date())
                : List.of(new Span(agreed.start(), agreed.start() + stop.seconds()));
        return new WorkDay(round.hours()).starts(open, stop.seconds());
    }
}
