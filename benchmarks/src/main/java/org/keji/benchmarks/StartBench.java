package org.keji.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How long a server takes from {@code java -jar} to its first 200, with and without what an earlier start taught. */
final class StartBench implements Bench.Measurement {

    private static final List<String> FLAGS = List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseG1GC", "-Xmx1g");
    private static final long LOOK_NANOS = 5_000_000;
    private static final long SETTLE_SECONDS = 3;
    private static final long LONGEST_SECONDS = 120;

    private static final String METHOD = """
            Each start is a process of its own, `java -jar` of the unpacked server with the flags of `./dev run`, on a \
            data folder that is there already; PostgreSQL is started with it. Time runs from the launch until readiness \
            answers 200 over HTTP. Memory is the resident set of the process 3 s later, without PostgreSQL's. Then it \
            is told to stop. Starts alternate: plain, with the AOT cache, plain … The cache comes from one start that \
            ends as soon as everything stands.""";

    private record Start(double seconds, double megabytes) {}

    @Override
    public Report measure(Options options) throws Exception {
        int rounds = options.number("rounds", 5);
        Path jar = Path.of(options.word("jar", "all-in-one/target/keji-server/keji-server.jar"));
        options.requireAllRead();
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no server at " + jar + "; ./dev run builds it");
        }
        try (Scratch scratch = new Scratch()) {
            Map<String, String> machine = machine(scratch);
            Path cache = scratch.folder().resolve("learned.aot");
            start(scratch, jar, List.of());
            long learned = learn(scratch, jar, cache);
            List<Start> plain = new ArrayList<>();
            List<Start> taught = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                plain.add(start(scratch, jar, List.of()));
                taught.add(start(scratch, jar, List.of("-XX:AOTCache=" + cache)));
                System.out.printf(
                        Locale.ROOT,
                        "start, round %d: plain %.1f s, with the cache %.1f s%n",
                        round,
                        plain.getLast().seconds(),
                        taught.getLast().seconds());
            }
            return report(options, machine, plain, taught, learned, Files.size(cache));
        }
    }

    private static Map<String, String> machine(Scratch scratch) throws Exception {
        try (House house = new House(scratch)) {
            return Machine.facts(scratch, house.queries());
        }
    }

    private static Process launch(Scratch scratch, Path jar, int port, List<String> more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(more);
        command.addAll(List.of("-jar", jar.toString(), "--spring.profiles.active=local", "--server.port=" + port));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.folder().resolve("server.log").toFile());
        builder.environment().put("KEJI_DATA", scratch.folder().toString());
        return builder.start();
    }

    private static Start start(Scratch scratch, Path jar, List<String> more) throws Exception {
        int port = Neighbour.freePort();
        long began = System.nanoTime();
        Process server = launch(scratch, jar, port, more);
        try {
            while (!Neighbour.isReady("http://127.0.0.1:" + port)) {
                if (!server.isAlive() || System.nanoTime() - began > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                    throw new IllegalStateException("The server did not start; see " + scratch.folder());
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            return new Start(seconds, residentMegabytes(server.pid()));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** @return milliseconds until the cache was written */
    private static long learn(Scratch scratch, Path jar, Path cache) throws Exception {
        long began = System.nanoTime();
        Process server =
                launch(scratch, jar, 0, List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"));
        server.waitFor();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static double residentMegabytes(long pid) throws IOException {
        String line = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(each -> each.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
    }

    private static Report report(
            Options options,
            Map<String, String> machine,
            List<Start> plain,
            List<Start> taught,
            long learnedMillis,
            long cacheBytes) {
        return new Report("from java -jar to the first 200")
                .setting(METHOD, machine, options)
                .section("Starts")
                .table(
                        List.of("what", "min", "median", "max", "memory (median)"),
                        List.of(row("plain", plain), row("with the AOT cache", taught)))
                .paragraph("With the cache ÷ plain: %s of medians. Making the cache took %s s; it has %d MiB."
                        .formatted(
                                Spread.shown(seconds(taught).median()
                                        / seconds(plain).median()),
                                Spread.shown(learnedMillis / 1e3),
                                cacheBytes >> 20))
                .section("Not measured")
                .list(List.of(
                        "A first start, which makes the database, and one after a crash, which recovers it.",
                        "Starts with an empty file system cache."));
    }

    private static Spread seconds(List<Start> starts) {
        return new Spread(starts.stream().map(Start::seconds).toList());
    }

    private static List<String> row(String what, List<Start> starts) {
        Spread seconds = seconds(starts);
        double memory = new Spread(starts.stream().map(Start::megabytes).toList()).median();
        return List.of(
                what,
                Spread.shown(seconds.min()) + " s",
                Spread.shown(seconds.median()) + " s",
                Spread.shown(seconds.max()) + " s",
                Spread.shown(memory) + " MiB");
    }
}
