package org.keji.command.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Moments;
import org.keji.kernel.clock.Face;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.event.DomainEvent;

/**
 * One case of how clocks run: what was recorded, in that order, and what the clocks are to show. It is data worked out
 * by hand; tests hold the software against it, and the handbook prints it.
 */
public record ClockCase(String topic, String title, List<ClockStep> steps, List<ClockReading> readings) {

    static ClockCase clockCase(String topic, String title, ClockStep... steps) {
        return new ClockCase(topic, title, List.of(steps), List.of());
    }

    /** Knowing all of it, the clock shows this. */
    ClockCase shows(String at, ClockName clock, Face face, @Nullable String due) {
        return with(at, steps.size(), clock, face, due);
    }

    /** Knowing all of it, there is no such clock. */
    ClockCase hasNo(ClockName clock, String at) {
        return with(at, steps.size(), clock, null, null);
    }

    /** @param known how many steps were recorded by then */
    ClockCase showed(int known, String at, ClockName clock, Face face, @Nullable String due) {
        return with(at, known, clock, face, due);
    }

    /** @param known how many steps were recorded by then */
    ClockCase hadNo(int known, ClockName clock, String at) {
        return with(at, known, clock, null, null);
    }

    /** What was recorded with the first so many steps. */
    public List<DomainEvent> events(int known) {
        return steps.stream()
                .limit(known)
                .flatMap(step -> step.events().stream())
                .toList();
    }

    private ClockCase with(String at, int known, ClockName clock, @Nullable Face face, @Nullable String due) {
        ClockReading next = new ClockReading(Moments.at(at), known, clock, face, due == null ? null : Moments.at(due));
        return new ClockCase(
                topic,
                title,
                steps,
                Stream.concat(readings.stream(), Stream.of(next)).toList());
    }

    @Override
    public String toString() {
        return topic + ": " + title;
    }
}
