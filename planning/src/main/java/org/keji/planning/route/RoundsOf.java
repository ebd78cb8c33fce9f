package org.keji.planning.route;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keji.kernel.policy.WorkingHours;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;

/**
 * The days there are for visits: those that are worked, in working hours, without the pause, and today only what is
 * left of it.
 *
 * @param full what a day holds (VP-14)
 */
record RoundsOf(RouteAsked asked, WorkingHours hours, LocalDateTime now, int full) {

    /** @param bases where each account manager begins and ends */
    List<Round> of(Map<String, Integer> bases, List<LocalDate> worked) {
        List<Round> rounds = new ArrayList<>();
        bases.forEach((manager, base) -> {
            for (LocalDate day : worked) {
                List<Span> left = spans(day);
                if (!left.isEmpty()) {
                    rounds.add(new Round(manager, day, base, base, left, full));
                }
            }
        });
        return rounds;
    }

    private List<Span> spans(LocalDate day) {
        int from = hours.opens().toSecondOfDay();
        int until = hours.closes().toSecondOfDay();
        if (day.equals(now.toLocalDate())) {
            from = Math.max(from, now.toLocalTime().toSecondOfDay());
        }
        RouteAsked.Pause pause = asked.pause();
        List<Span> spans = new ArrayList<>();
        add(spans, from, pause == null ? until : Math.min(until, seconds(pause.from())));
        add(spans, pause == null ? until : Math.max(from, seconds(pause.until())), until);
        return spans;
    }

    private static void add(List<Span> spans, int from, int until) {
        if (from < until) {
            spans.add(new Span(from, until));
        }
    }

    private static int seconds(LocalTime time) {
        return time.toSecondOfDay();
    }
}
