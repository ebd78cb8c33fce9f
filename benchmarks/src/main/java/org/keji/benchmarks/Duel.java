package org.keji.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two that do the same in rounds that alternate, by so many callers each, and how they compare. */
record Duel(String what, String other, double floor, List<Double> ours, List<Double> others) {

    /** How long what takes. */
    record Times(int rounds, Duration each, Duration warmUp) {}

    static Duel fight(
            String what,
            String other,
            double floor,
            int callers,
            Supplier<Load.Caller> ours,
            Supplier<Load.Caller> others,
            Times times)
            throws InterruptedException {
        run(callers, ours, times.warmUp().dividedBy(2));
        run(callers, others, times.warmUp().dividedBy(2));
        Duel duel = new Duel(what, other, floor, new ArrayList<>(), new ArrayList<>());
        for (int round = 1; round <= times.rounds(); round++) {
            duel.ours().add(run(callers, ours, times.each()));
            duel.others().add(run(callers, others, times.each()));
            System.out.printf(
                    Locale.ROOT,
                    "%s, round %d: %.0f/s, %s %.0f/s%n",
                    what,
                    round,
                    duel.ours().getLast(),
                    other,
                    duel.others().getLast());
        }
        return duel;
    }

    private static double run(int callers, Supplier<Load.Caller> caller, Duration time) throws InterruptedException {
        List<Load.Caller> all = Stream.generate(caller).limit(callers).toList();
        return Load.run(all, time, Thread.ofPlatform().factory()).perSecond();
    }

    List<List<String>> rates() {
        return List.of(rate(what, new Spread(ours)), rate(other, new Spread(others)));
    }

    List<String> ratio() {
        double ratio = new Spread(ours).median() / new Spread(others).median();
        return List.of(what + " ÷ " + other, Spread.shown(ratio), Spread.shown(floor), Report.verdict(ratio >= floor));
    }

    private static List<String> rate(String what, Spread rates) {
        return List.of(
                what,
                Spread.shown(rates.min()),
                Spread.shown(rates.median()),
                Spread.shown(rates.max()),
                String.valueOf(rates.values().size()));
    }
}
