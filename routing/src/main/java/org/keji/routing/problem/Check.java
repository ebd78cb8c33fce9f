package org.keji.routing.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what no plan could keep. */
final class Check {

    private static final int MOST = 1 << 29;

    private final Problem problem;
    private final List<Finding> findings = new ArrayList<>();

    Check(Problem problem) {
        this.problem = problem;
    }

    List<Finding> findings() {
        if (problem.rounds().isEmpty()) {
            find("/rounds", "There is no day on which anybody works.", "Give the period at least one working day.");
        }
        ways();
        Set<String> days = new HashSet<>();
        for (int i = 0; i < problem.rounds().size(); i++) {
            Round round = problem.rounds().get(i);
            round("/rounds/" + i, round);
            if (!days.add(round.manager() + " " + round.date())) {
                find("/rounds/" + i, "The same person has this date twice.", "Put the hours into one round.");
            }
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < problem.stops().size(); i++) {
            Stop stop = problem.stops().get(i);
            stop("/stops/" + i, stop);
            if (!ids.add(stop.id())) {
                find("/stops/" + i + "/id", "Two visits have the same id.", "Name each visit once.");
            }
        }
        if (findings.isEmpty()) {
            agreed();
        }
        return List.copyOf(findings);
    }

    private void ways() {
        Travel travel = problem.travel();
        for (int from = 0; from < travel.places(); from++) {
            for (int to = 0; to < travel.places(); to++) {
                if (outside(travel.metres(from, to)) || outside(travel.seconds(from, to))) {
                    find(
                            "/travel/%d/%d".formatted(from, to),
                            "The way is negative or longer than can be counted.",
                            "Give metres and seconds from 0 on.");
                    return;
                }
            }
        }
    }

    private void round(String where, Round round) {
        place(where + "/start", round.start());
        place(where + "/end", round.end());
        if (round.capacity() < 0) {
            find(where + "/capacity", "A day holds less than nothing.", "Give 0 or more.");
        }
        if (round.hours().isEmpty()) {
            find(where + "/hours", "The day has no working hours.", "Give hours, or leave the day out.");
        }
        spans(where + "/hours", round.hours());
    }

    private void stop(String where, Stop stop) {
        place(where + "/place", stop.place());
        if (stop.seconds() < 1 || stop.seconds() > MOST) {
            find(
                    where + "/seconds",
                    "A visit takes at least a second.",
                    "Give how long the visit is expected to take.");
        }
        if (stop.load() < 0) {
            find(where + "/load", "A visit takes less than nothing of a day.", "Give 0 or more.");
        }
        if (stop.apart() < 0) {
            find(where + "/apart", "There are less than no days between two visits.", "Give 0 or more.");
        }
        if (stop.until().isBefore(stop.from())) {
            find(where + "/until", "The last date lies before the first.", "Exchange them, or move one.");
        }
        Urgency urgency = stop.urgency();
        if (urgency.weight() < 1 || urgency.weight() > Urgency.MOST_WEIGHT) {
            find(where + "/urgency/weight", "The weight is none.", "Give 1 to " + Urgency.MOST_WEIGHT + ".");
        }
        if (urgency.waited() < 0 || urgency.every() < 0) {
            find(where + "/urgency", "Days are counted below nothing.", "Give 0 or more.");
        }
        stop.visiting().weekly().forEach((day, hours) -> spans(where + "/visiting/weekly/" + day, hours));
        stop.visiting().special().forEach((date, hours) -> spans(where + "/visiting/special/" + date, hours));
    }

    private void place(String where, int place) {
        if (place < 0 || place >= problem.travel().places()) {
            find(where, "Nobody knows the way to this place.", "Name a place of the table of ways.");
        }
    }

    private void spans(String where, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            if (span.from() < last || span.until() <= span.from() || span.until() > 2 * MOST) {
                find(
                        where,
                        "Hours end before they begin, or overlap.",
                        "Give them in order of the day, each ending after it began.");
                return;
            }
            last = span.until();
        }
    }

    /** What is agreed stays, so that it has to be possible by itself. */
    private void agreed() {
        Map<Round, List<Stop>> byRound = new HashMap<>();
        for (int i = 0; i < problem.stops().size(); i++) {
            Stop stop = problem.stops().get(i);
            if (stop.agreed() == null) {
                continue;
            }
            Round round =
                    problem.rounds().stream().filter(stop::allows).findFirst().orElse(null);
            if (round == null || WorkDay.starts(stop, round).isEmpty()) {
                find(
                        "/stops/" + i + "/agreed",
                        "Nobody works then whom it was agreed with.",
                        "Give the person these hours, or agree on another time.");
            } else {
                byRound.computeIfAbsent(round, _ -> new ArrayList<>()).add(stop);
            }
        }
        byRound.forEach(this::agreed);
        List<Stop> all = byRound.values().stream().flatMap(List::stream).toList();
        for (Stop stop : all) {
            if (all.stream().anyMatch(other -> tooNear(stop, other))) {
                find("/stops/" + stop.id(), "Agreed visits of a customer lie too near each other.", "Move one.");
            }
        }
    }

    private static boolean tooNear(Stop stop, Stop other) {
        return stop != other
                && stop.agreed() != null
                && other.agreed() != null
                && Math.abs(stop.agreed().date().toEpochDay()
                                - other.agreed().date().toEpochDay())
                        < stop.apartFrom(other);
    }

    private void agreed(Round round, List<Stop> stops) {
        List<Stop> order = stops.stream()
                .sorted(Comparator.comparingInt(
                        stop -> WorkDay.starts(stop, round).getFirst().from()))
                .toList();
        int free = 0;
        int here = round.start();
        long load = 0;
        boolean kept = true;
        for (Stop stop : order) {
            int start = WorkDay.starts(stop, round).getFirst().from();
            kept &= (long) free + problem.travel().seconds(here, stop.place()) <= start;
            free = start + stop.seconds();
            here = stop.place();
            load += stop.load();
        }
        kept &= (long) free + problem.travel().seconds(here, round.end()) <= round.length();
        if (!kept || load > round.capacity()) {
            find(
                    "/rounds/" + problem.rounds().indexOf(round),
                    "What is agreed for this day cannot all be kept: time or capacity does not suffice.",
                    "Agree on another time for one of these visits.");
        }
    }

    private static boolean outside(int figure) {
        return figure < 0 || figure > MOST;
    }

    private void find(String where, String problem, String remedy) {
        findings.add(new Finding(where, problem, remedy));
    }
}
