package org.keji.benchmarks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.ToDoubleFunction;

/** How long after the answer to a command the query API shows what it did. */
final class LagBench implements Bench.Measurement {

    private static final double FLOOR_MILLIS = 10;
    private static final double TAIL_FLOOR_MILLIS = 50;
    private static final double ACROSS_FLOOR_MILLIS = 20;
    private static final double TAIL = 99;
    private static final int WATCHERS = 8;
    private static final String COMPLAINT = """
            {"channel":"phone","product":"Invoicing","kind":"Wrong amount",\
            "content":"The invoice of May was charged twice, and nobody could say on the phone why that was so.",\
            "complainant":{"name":"Li Hua","phone":"+86 21 5555 0100"}}""";

    private static final String METHOD = """
            The whole house runs in this process on a fresh PostgreSQL of its own. Two callers \
            warm it up, then the paced load does for as long again. Complaints are sent over HTTP at \
            fixed times, whether or not earlier ones were answered. The clock starts when the answer of `POST \
            /api/v1/complaints` has arrived. *Asked*: `GET /api/v1/complaints/{id}?min-position=…` is sent at once with \
            the position from the answer, and the clock stops when the complaint has arrived; this holds the question \
            itself, which is then asked once more (*asked again*) to show its share. *Watched*, in a run of its own: the \
            position of the register is read over SQL without a pause until it has reached the event. *Asked next door*: \
            the question goes to a query node in a process of its own on the same database, which may follow what it \
            answers from or leave that to the first process, as the two agree. The reader is a \
            general manager, who sees complaints but does not open what was said: opening writes to the second log \
            before it answers, which is no part of the lag.""";

    private static final List<String> NOT_MEASURED = List.of(
            "From the commit itself to the arrival of the command's answer; projecting goes on meanwhile.",
            "Another machine; both processes, PostgreSQL and the clients share this one.",
            "Lag under more load than this rate, during an import, and during a rebuild.",
            "Statistics and audit trail; they follow the same way in processors of their own.");

    /** Milliseconds from the command's answer to the complaint, and of asking for it once more. */
    private record Asked(double first, double again) {}

    @Override
    public Report measure(Options options) throws Exception {
        int rate = options.number("rate", 50);
        int seconds = options.number("seconds", 20);
        int warmUp = options.number("warm-up", 60);
        options.requireAllRead();
        try (Scratch scratch = new Scratch();
                House house = new House(scratch)) {
            Guest sender = house.guest("account-manager-1");
            Guest reader = house.guest("general-manager-1");
            BlockingQueue<Positions> watchers = new ArrayBlockingQueue<>(WATCHERS);
            for (int i = 0; i < WATCHERS; i++) {
                watchers.add(house.positions());
            }
            Map<String, String> machine = Machine.facts(scratch, house.queries());
            say("warming up");
            warmUp(Duration.ofSeconds(warmUp), () -> ask(sender, reader));
            Pace.keep(rate, warmUp, () -> ask(sender, reader));
            say("asking next door");
            Pace.Outcome<Asked> across = across(scratch, house, rate, seconds, warmUp);
            say("asking");
            Pace.Outcome<Asked> asked = Pace.keep(rate, seconds, () -> ask(sender, reader));
            say("watching");
            Pace.Outcome<Double> watched = Pace.keep(rate, seconds, () -> watch(sender, watchers));
            for (Positions watcher : watchers) {
                watcher.close();
            }
            return report(options, machine, asked, watched, across);
        }
    }

    private static Pace.Outcome<Asked> across(Scratch scratch, House house, int rate, int seconds, int warmUp)
            throws Exception {
        try (Neighbour neighbour = new Neighbour(scratch, house)) {
            Guest sender = house.guest("account-manager-1");
            Guest reader = house.guest("general-manager-1").at(neighbour.url());
            warmUp(Duration.ofSeconds(warmUp), () -> ask(sender, reader));
            return Pace.keep(rate, seconds, () -> ask(sender, reader));
        }
    }

    /** A cold house would fall behind fixed times and refuse; so it gets warm by callers who wait for their answers. */
    private static void warmUp(Duration time, Load.Caller caller) throws InterruptedException {
        Load.run(List.of(caller, caller), time, Thread.ofVirtual().factory());
    }

    private static Asked ask(Guest sender, Guest reader) {
        HttpResponse<String> taken = send(sender);
        long begun = System.nanoTime();
        String path = header(taken, "Location");
        reader.get(path + "?min-position=" + header(taken, "Event-Position"));
        long shown = System.nanoTime();
        reader.get(path);
        return new Asked(millis(begun, shown), millis(shown, System.nanoTime()));
    }

    private static double watch(Guest sender, BlockingQueue<Positions> watchers) throws Exception {
        Positions positions = watchers.take();
        try {
            long position = Long.parseLong(header(send(sender), "Event-Position"));
            long begun = System.nanoTime();
            while (positions.register() < position) {
                Thread.onSpinWait();
            }
            return millis(begun, System.nanoTime());
        } finally {
            watchers.add(positions);
        }
    }

    private static HttpResponse<String> send(Guest sender) {
        return sender.post("/api/v1/complaints", "application/json", COMPLAINT, Guest.CREATED);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }

    private static void say(String what) {
        System.out.println("lag: " + what);
    }

    private static Report report(
            Options options,
            Map<String, String> machine,
            Pace.Outcome<Asked> asked,
            Pace.Outcome<Double> watched,
            Pace.Outcome<Asked> across) {
        Spread first = spread(asked, Asked::first);
        Spread next = spread(across, Asked::first);
        return new Report("projection lag")
                .setting(METHOD, machine, options)
                .section("Milliseconds after the command's answer")
                .table(
                        List.of("what", "min", "p50", "p90", "p99", "max", "complaints", "per second"),
                        List.of(
                                row("asked: visible through the query API", first, asked.perSecond()),
                                row("asked again: the question alone", spread(asked, Asked::again), asked.perSecond()),
                                row(
                                        "watched: position of the register",
                                        spread(watched, each -> each),
                                        watched.perSecond()),
                                row("asked next door: visible in another process", next, across.perSecond()),
                                row(
                                        "asked next door again: the question alone",
                                        spread(across, Asked::again),
                                        across.perSecond())))
                .section("Floors")
                .table(
                        List.of("what", "milliseconds", "floor", "verdict"),
                        List.of(
                                floor("asked, p50", first.median(), FLOOR_MILLIS),
                                floor("asked, p99", first.percentile(TAIL), TAIL_FLOOR_MILLIS),
                                floor("asked next door, p50", next.median(), ACROSS_FLOOR_MILLIS)))
                .section("Not measured")
                .list(NOT_MEASURED);
    }

    private static List<String> floor(String what, double millis, double floor) {
        return List.of(
                what,
                Spread.shown(millis),
                String.format(Locale.ROOT, "≤ %.0f", floor),
                Report.verdict(millis <= floor));
    }

    private static <T> Spread spread(Pace.Outcome<T> outcome, ToDoubleFunction<T> value) {
        return new Spread(outcome.results().stream().map(value::applyAsDouble).toList());
    }

    private static List<String> row(String what, Spread millis, double perSecond) {
        return List.of(
                what,
                Spread.shown(millis.min()),
                Spread.shown(millis.percentile(50)),
                Spread.shown(millis.percentile(90)),
                Spread.shown(millis.percentile(99)),
                Spread.shown(millis.max()),
                String.valueOf(millis.values().size()),
                Spread.shown(perSecond));
    }
}
