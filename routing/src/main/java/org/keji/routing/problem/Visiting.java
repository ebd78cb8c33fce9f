package org.keji.routing.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer's visiting hours. A visit lies in one of them from its beginning to its end.
 *
 * @param weekly by day of the week; a day that is not named is closed
 * @param special dates with hours of their own; none means closed that day
 */
public record Visiting(Map<DayOfWeek, List<Span>> weekly, Map<LocalDate, List<Span>> special) {

    private static final List<Span> ALL_DAY = List.of(new Span(0, Integer.MAX_VALUE / 2));

    public Visiting {
        weekly = Map.copyOf(weekly);
        special = Map.copyOf(special);
    }

    public static Visiting anyTime() {
        return daily(ALL_DAY);
    }

    public static Visiting daily(List<Span> hours) {
        return new Visiting(
                Stream.of(DayOfWeek.values())
                        .collect(Collectors.toUnmodifiableMap(day -> day, _ -> List.copyOf(hours))),
                Map.of());
    }

    public List<Span> on(LocalDate date) {
        return special.getOrDefault(date, weekly.getOrDefault(date.getDayOfWeek(), List.of()));
    }
}
