package org.keji.command.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.calendar.CalendarEvent;
import org.keji.kernel.calendar.CalendarEvent.YearCorrected;
import org.keji.kernel.calendar.CalendarEvent.YearPublished;
import org.keji.kernel.calendar.YearPlan;

/** What the calendar of a region remembers to decide on: the years as they are published now. */
record CalendarState(Map<Integer, YearPlan> years) {

    static final CalendarState EMPTY = new CalendarState(Map.of());

    CalendarState after(CalendarEvent event) {
        boolean inOrder = switch (event) {
            case YearPublished e -> plan(e.year()) == null;
            case YearCorrected e -> plan(e.year()) != null;
        };
        if (!inOrder) {
            throw new IllegalStateException("A year is published once, and corrected after that: " + event.year());
        }
        Map<Integer, YearPlan> all = new HashMap<>(years);
        all.put(event.year(), event.plan());
        return new CalendarState(Map.copyOf(all));
    }

    /** Null where it was not published. */
    @Nullable
    YearPlan plan(int year) {
        return years.get(year);
    }

    /** What is published of the years before and after, whose holidays may reach into this one. */
    List<YearPlan> besides(int year) {
        return Stream.of(plan(year - 1), plan(year + 1))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
