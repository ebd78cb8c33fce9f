package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintClocks;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.Standing;
import org.keji.kernel.event.Correction;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.rule.Refusal;

/**
 * Thousands of commands nobody thought of, each decided by the book on what the ones before left behind. A failure
 * names the seed: {@code -Dkeji.seed=…} plays it again.
 */
class ComplaintPropertyTest {

    private static final int COMPLAINTS = 1000;
    private static final int COMMANDS = 60;

    private final long seed = Long.getLong("keji.seed", System.nanoTime());

    @Test
    void whateverIsAskedAComplaintStaysSound() {
        System.out.println("ComplaintPropertyTest -Dkeji.seed=" + seed);
        Random random = new Random(seed);
        Set<Class<?>> happened = new HashSet<>();
        for (int complaint = 0; complaint < COMPLAINTS; complaint++) {
            live(random, happened);
        }
        assertThat(happened)
                .as("random commands of seed %d come to every kind of event", seed)
                .containsAll(Leaves.of(ComplaintEvent.class).toList());
    }

    private void live(Random random, Set<Class<?>> happened) {
        RandomLife life = new RandomLife(random);
        List<ComplaintEvent> log = new ArrayList<>(life.begin());
        ComplaintState state = folded(log);
        for (int i = 0; i < COMMANDS; i++) {
            Known before = (Known) state;
            List<ComplaintEvent> events = decided(life, before);
            for (ComplaintEvent event : events) {
                log.add(event);
                state = state.after(event);
            }
            if (!events.isEmpty()) {
                check((Known) state, log);
            }
        }
        log.forEach(event -> happened.add(event.getClass()));
    }

    /** Anything but events or a refusal is a defect. */
    private List<ComplaintEvent> decided(RandomLife life, Known state) {
        RandomLife.Attempt attempt = life.next(state);
        try {
            return List.of(attempt.decide());
        } catch (Refusal refused) {
            return List.of();
        } catch (RuntimeException defect) {
            throw new AssertionError("seed %d: %s".formatted(seed, attempt.command()), defect);
        }
    }

    private void check(Known state, List<ComplaintEvent> log) {
        assertThat(folded(log)).as("seed %d: state folded from scratch", seed).isEqualTo(state);
        List<ClockName> open = state.clocks().open();
        if (!state.stage().isOpen()) {
            assertThat(open)
                    .as("seed %d: clocks of what has ended, after %s", seed, log.getLast())
                    .isEmpty();
        } else if (state.charge().owner() != null) {
            assertThat(open)
                    .as("seed %d: what is to be done next, after %s (CO-12)", seed, log.getLast())
                    .anyMatch(clock -> RandomLife.stepsOf(state.stage()).contains(clock.kind()));
        }
        state.clocks().standings().forEach((name, standing) -> checkClock(name, standing, log));
        assertThat(clocks(inTimeOrder(log)))
                .as("seed %d: clocks folded in the order things happened, after %s", seed, log.getLast())
                .isEqualTo(clocks(log));
    }

    /** No clock ends, or stands still, before it began, and pauses follow one another. */
    private void checkClock(ClockName name, Standing standing, List<ComplaintEvent> log) {
        TargetClock clock = standing.clock();
        List<Instant> order = new ArrayList<>();
        order.add(clock.startedAt());
        for (TargetClock.Pause pause : clock.pauses()) {
            order.add(pause.from());
            if (pause.until() != null) {
                order.add(pause.until());
            }
        }
        if (clock.stoppedAt() != null) {
            order.add(clock.stoppedAt());
        }
        assertThat(order).as("seed %d: %s after %s", seed, name, log.getLast()).isSorted();
        if (standing.escalatesAt() != null) {
            assertThat(clock.isRunning() && standing.missedAt() != null)
                    .as("seed %d: only what runs late is escalated, %s after %s", seed, name, log.getLast())
                    .isTrue();
        }
    }

    private static ComplaintState folded(List<ComplaintEvent> log) {
        ComplaintState state = new NotReceived();
        for (ComplaintEvent event : log) {
            state = state.after(event);
        }
        return state;
    }

    /** As the read side folds: what was corrected as if it had been recorded rightly, in the order it happened. */
    private static List<ComplaintEvent> inTimeOrder(List<ComplaintEvent> log) {
        List<ComplaintEvent> corrected = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            DomainEvent event = log.get(i);
            for (ComplaintEvent later : log.subList(i + 1, log.size())) {
                event = later instanceof Correction correction ? correction.corrected(event) : event;
            }
            corrected.add((ComplaintEvent) event);
        }
        corrected.sort(Comparator.comparing(ComplaintEvent::occurredAt));
        return corrected;
    }

    /** The clocks themselves; who was told of them is a matter of record. */
    private static Map<ClockName, TargetClock> clocks(List<ComplaintEvent> log) {
        ComplaintClocks clocks = ComplaintClocks.NONE;
        for (ComplaintEvent event : log) {
            clocks = clocks.after(event);
        }
        Map<ClockName, TargetClock> all = new HashMap<>();
        clocks.standings().forEach((name, standing) -> all.put(name, standing.clock()));
        return all;
    }
}
