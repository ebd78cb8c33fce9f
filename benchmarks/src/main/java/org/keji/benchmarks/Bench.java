package org.keji.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs the measurement that is named, or all of them one after the other, and writes down what came out. */
public final class Bench {

    private static final String USAGE =
            "append | command | stream | lag | overload | replay | growth | customers | import | cards | routes | rounds "
                    + "| gate | start, each with name=value pairs";
    private static final String RESULTS = "benchmarks/results";
    private static final int WRONG_WORDS = 2;

    private Bench() {}

    /** A measurement: reads its parameters, measures, and reports. */
    interface Measurement {
        Report measure(Options options) throws Exception;
    }

    public static void main(String[] words) throws Exception {
        // Axon asks a server of its makers for updates at every start unless it is told not to.
        System.setProperty("axoniq.update-checker.disabled", "true");
        Map<String, Measurement> all = new LinkedHashMap<>();
        all.put("append", new AppendBench());
        all.put("command", new CommandBench());
        all.put("stream", new StreamBench());
        all.put("lag", new LagBench());
        all.put("overload", new OverloadBench());
        all.put("replay", new ReplayBench());
        all.put("growth", new GrowthBench());
        all.put("customers", new CustomersBench());
        all.put("import", new ImportBench());
        all.put("cards", new CardsBench());
        all.put("routes", new RoutesBench());
        all.put("rounds", new RoundsBench());
        all.put("gate", new GateBench());
        all.put("start", new StartBench());

        List<String> names = Arrays.stream(words).filter(all::containsKey).toList();
        List<String> pairs =
                Arrays.stream(words).filter(word -> !all.containsKey(word)).toList();
        if (pairs.stream().anyMatch(pair -> !pair.contains("=")) || !pairs.isEmpty() && names.size() != 1) {
            System.err.println(USAGE);
            System.exit(WRONG_WORDS);
        }
        for (String name : names.isEmpty() ? all.keySet() : names) {
            measure(name, Objects.requireNonNull(all.get(name)), new Options(pairs));
        }
        // Threads of the house that are no daemons must not keep a finished measurement alive.
        System.exit(0);
    }

    private static void measure(String name, Measurement measurement, Options options) throws Exception {
        Path folder = Path.of(options.word("results", RESULTS));
        Report report = measurement.measure(options);
        System.out.println();
        System.out.println(report.text());
        write(report, folder, name);
    }

    private static void write(Report report, Path folder, String name) throws IOException {
        Path file = report.write(folder, name);
        System.out.println("Written to " + file);
    }
}
