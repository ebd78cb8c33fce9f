package org.keji.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a measurement says, as Markdown of one layout: method, machine, parameters, results, what was not measured. */
final class Report {

    private final LocalDate date = LocalDate.now(java.time.ZoneOffset.UTC);
    private final StringBuilder text = new StringBuilder();

    Report(String title) {
        text.append("# ").append(title).append(", ").append(date).append('\n');
    }

    /** How, on what and with which numbers it was measured; every report begins with that. */
    Report setting(String method, Map<String, String> machine, Options options) {
        return section("Method")
                .paragraph(method)
                .section("Machine")
                .facts("machine", machine)
                .section("Parameters")
                .facts("parameter", options.parameters());
    }

    Report section(String title) {
        text.append("\n## ").append(title).append('\n');
        return this;
    }

    Report paragraph(String sentences) {
        text.append('\n').append(sentences.strip()).append('\n');
        return this;
    }

    Report list(List<String> lines) {
        text.append('\n');
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
        return this;
    }

    Report facts(String what, Map<String, String> facts) {
        return table(
                List.of(what, "value"),
                facts.entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), fact.getValue()))
                        .toList());
    }

    Report table(List<String> header, List<List<String>> rows) {
        text.append('\n');
        row(header);
        row(header.stream().map(_ -> "---").toList());
        rows.forEach(this::row);
        return this;
    }

    /** What was counted a second in each round, and the ratios of the medians. */
    Report duels(String counted, List<Duel> duels) {
        return section(counted)
                .table(
                        List.of("what", "min", "median", "max", "rounds"),
                        duels.stream().flatMap(duel -> duel.rates().stream()).toList())
                .section("Ratios of medians")
                .table(
                        List.of("what", "ratio", "floor", "verdict"),
                        duels.stream().map(Duel::ratio).toList());
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    String text() {
        return text.toString();
    }

    /** @return the file, named by date and measurement */
    Path write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(date + "-" + name + ".md"), text);
    }

    /** Whether a floor was reached, in the words every report uses. */
    static String verdict(boolean met) {
        return met ? "met" : "**not met**";
    }
}
