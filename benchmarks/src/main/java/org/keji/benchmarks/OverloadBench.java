package org.keji.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of those who are let in when ten times as many come as can be served, and what becomes of the rest. */
final class OverloadBench implements Bench.Measurement {

    private static final int PEOPLE = 256;
    private static final int BUSY = 32;
    private static final int COMPLAINTS = 500;
    private static final int FIRST = 32;
    private static final double TAIL = 99;
    private static final double BEARABLE = 0.8;
    private static final double GOODPUT_FLOOR = 0.8;
    private static final double TAIL_FLOOR = 3;
    private static final double NORMAL = 1.5;
    private static final int SETTLED_SECONDS = 10;

    private static final String METHOD = """
            The whole house in this process, and %d connections of plain sockets beside it that note upon %d complaints \
            over HTTP. *Peak*: %d connections, each sending as soon as it was answered. *Bearable*: requests at fixed \
            times, 0.8 of the peak. *Overload*: at fixed times, so many times the peak; whoever finds no connection \
            free is late, and lateness counts as waiting. *After*: bearable again, from the moment the overload ends; \
            what is due in the first 10 s does not count. Time runs from when a request was due to when its answer was \
            there, of accepted ones; *served* runs from when it was really sent, for clients that share two cores with \
            what they ask cannot come as fast as they should, and the floor is held against that. Any answer but 200, \
            or 503 with Retry-After, ends the run. Clients, house and PostgreSQL share the machine, so that who is \
            turned away costs those inside.""".formatted(PEOPLE, COMPLAINTS, BUSY);

    private record Phases(Crowd.Outcome peak, Crowd.Outcome bearable, Crowd.Outcome overload, Crowd.Outcome after) {}

    @Override
    public Report measure(Options options) throws Exception {
        int times = options.number("times", 10);
        int seconds = options.number("seconds", 60);
        int warmUp = options.number("warm-up", 60);
        options.requireAllRead();
        try (Scratch scratch = new Scratch();
                House house = new House(scratch)) {
            Map<String, String> machine = Machine.facts(scratch, house.queries());
            Guest guest = house.guest("account-manager-1");
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < COMPLAINTS; i++) {
                paths.add(guest.post("/api/v1/complaints", "application/json", """
                                {"channel":"phone","content":"Something is wrong"}""", Guest.CREATED)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
            }
            try (Crowd crowd = new Crowd(house.url(), guest, paths, PEOPLE)) {
                return report(options, machine, run(crowd, times, seconds, warmUp));
            }
        }
    }

    private static Phases run(Crowd crowd, int times, int seconds, int warmUp) throws InterruptedException {
        crowd.closed(FIRST, warmUp);
        Crowd.Outcome peak = say("peak", crowd.closed(BUSY, seconds / 2));
        double rate = peak.acceptedPerSecond();
        Crowd.Outcome bearable = say("bearable", crowd.open(BEARABLE * rate, seconds / 2));
        Crowd.Outcome overload = say("overload", crowd.open(times * rate, seconds));
        Crowd.Outcome after = say("after", crowd.open(BEARABLE * rate, 2 * SETTLED_SECONDS));
        List<Crowd.Heard> settled = after.heard().stream()
                .filter(each -> each.dueSeconds() > SETTLED_SECONDS)
                .toList();
        return new Phases(peak, bearable, overload, new Crowd.Outcome(settled, SETTLED_SECONDS));
    }

    private static Crowd.Outcome say(String phase, Crowd.Outcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "overload, %s: %.0f/s came, %.0f/s accepted, p99 %.0f ms, %s%n",
                phase,
                outcome.perSecond(),
                outcome.acceptedPerSecond(),
                outcome.servedMillis().percentile(TAIL),
                outcome.byStatus());
        return outcome;
    }

    private static Report report(Options options, Map<String, String> machine, Phases phases) {
        return new Report("overload")
                .setting(METHOD, machine, options)
                .section("Phases")
                .table(
                        List.of("phase", "came /s", "accepted /s", "p50 ms", "p99 ms", "served p99 ms", "answers"),
                        List.of(
                                row("peak", phases.peak()),
                                row("bearable", phases.bearable()),
                                row("overload", phases.overload()),
                                row("after, settled", phases.after())))
                .section("Floors")
                .table(List.of("what", "ratio", "floor", "verdict"), floors(phases))
                .section("Not measured")
                .list(List.of("Clients on other machines.", "Overload by questions, exports or live streams."));
    }

    private static List<List<String>> floors(Phases phases) {
        double goodput = phases.overload().acceptedPerSecond() / phases.peak().acceptedPerSecond();
        double bearable = phases.bearable().servedMillis().percentile(TAIL);
        double tail = phases.overload().servedMillis().percentile(TAIL) / bearable;
        double after = phases.after().millis().percentile(TAIL) / bearable;
        return List.of(
                floor("accepted under overload ÷ peak", goodput, "≥ " + GOODPUT_FLOOR, goodput >= GOODPUT_FLOOR),
                floor("p99 under overload ÷ bearable", tail, "≤ " + TAIL_FLOOR, tail <= TAIL_FLOOR),
                floor("p99 after 10 s ÷ bearable", after, "≤ " + NORMAL, after <= NORMAL));
    }

    private static List<String> floor(String what, double ratio, String floor, boolean met) {
        return List.of(what, Spread.shown(ratio), floor, Report.verdict(met));
    }

    private static List<String> row(String phase, Crowd.Outcome outcome) {
        return List.of(
                phase,
                Spread.shown(outcome.perSecond()),
                Spread.shown(outcome.acceptedPerSecond()),
                Spread.shown(outcome.millis().median()),
                Spread.shown(outcome.millis().percentile(TAIL)),
                Spread.shown(outcome.servedMillis().percentile(TAIL)),
                outcome.byStatus().toString());
    }
}
