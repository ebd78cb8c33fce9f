package org.keji.house.handbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCase;
import org.keji.command.complaint.ClockCases;
import org.keji.command.complaint.ClockReading;
import org.keji.command.complaint.ClockStep;
import org.keji.command.spec.Moments;

/** The table of clocks: what was recorded in each case, and what the clocks show because of it. */
final class ClocksPage {

    private static final String HOW_TO_READ = """
            Every case is one complaint under the standard book. First stands what was recorded, in that order; where
            a step became known only later than it happened, the last column says when. Then stands what the clocks
            show, worked out by hand:

            - **At** is the moment one asks about (`asOf`).
            - **Knowing** is how much was recorded when one asks (`position`): all of it, or only the first steps.
              What became known later changes what is said of a moment, but never what was said of it before.
            - **Due** is the last moment in time, counting the pauses that are over; a dash means no target is set.
              A step that is taken while its clock stands still is judged by the moment it began to stand still.
            - **Shows** is one of: *running*; *paused*; *met*, when the step was taken in time; *breached*, when the
              target has passed; *cancelled*, when the step was given up. A dash means that there is no such clock.

            Reaching the target exactly is in time, and a microsecond later is not. Times are those of Shanghai, where
            the shipped policy books count days. `ClockCasesTest` holds commands and decisions against this table, and
            `ClockTableIT` what `/api/v1/complaints/{id}/clocks` answers, from the log as it grew and from a rebuild.
            """;

    private ClocksPage() {}

    static Page page() {
        StringBuilder body = new StringBuilder(HOW_TO_READ);
        String topic = "";
        for (int i = 0; i < ClockCases.ALL.size(); i++) {
            ClockCase each = ClockCases.ALL.get(i);
            if (!each.topic().equals(topic)) {
                topic = each.topic();
                body.append("\n## ").append(topic).append("\n");
            }
            body.append(entry(i + 1, each));
        }
        return new Page(
                "clocks.md",
                "Clocks",
                "%d cases of what clocks show across pauses, late registration and corrected times, worked out by hand."
                        .formatted(ClockCases.ALL.size()),
                body.toString());
    }

    private static String entry(int number, ClockCase each) {
        List<List<String>> steps = new ArrayList<>();
        for (ClockStep step : each.steps()) {
            String late = step.isLate() ? Moments.words(step.recordedAt()) : "";
            steps.add(List.of(String.valueOf(steps.size() + 1), Markdown.sentence(step.words()), late));
        }
        List<List<String>> readings =
                each.readings().stream().map(reading -> row(each, reading)).toList();
        return """

                %s
                ### %d. %s

                %s
                %s""".formatted(
                        Markdown.anchor("case-" + number),
                        number,
                        each.title(),
                        Markdown.table(List.of("Step", "What was recorded", "Known only on"), steps),
                        Markdown.table(List.of("At", "Knowing", "Clock", "Due", "Shows"), readings));
    }

    private static List<String> row(ClockCase each, ClockReading reading) {
        return List.of(
                Moments.words(reading.at()),
                knowing(each, reading.known()),
                reading.clock().code().replace('-', ' '),
                told(reading.due()),
                reading.shows() == null ? "–" : "**" + reading.shows().code() + "**");
    }

    private static String knowing(ClockCase each, int steps) {
        if (steps == each.steps().size()) {
            return "all";
        }
        return steps == 0 ? "nothing" : steps == 1 ? "step 1" : "steps 1–" + steps;
    }

    private static String told(@Nullable Instant due) {
        return due == null ? "–" : Moments.words(due);
    }
}
