package org.keji.command.breach;

import java.time.Instant;
import org.keji.kernel.breach.BreachEvent;
import org.keji.kernel.breach.BreachEvent.BreachAnswered;
import org.keji.kernel.breach.BreachEvent.BreachDecided;
import org.keji.kernel.breach.BreachEvent.BreachReported;

/** What a breach remembers to decide on. */
public sealed interface BreachState {

    BreachState after(BreachEvent event);

    /** How far it has come. */
    enum Stage {
        REPORTED,
        ANSWERED,
        DECIDED
    }

    /** Nothing has happened yet. */
    record NotThere() implements BreachState {

        @Override
        public BreachState after(BreachEvent event) {
            return switch (event) {
                case BreachReported e -> new Known(Matter.of(e), Stage.REPORTED);
                case BreachAnswered _, BreachDecided _ -> throw outOfOrder(event, "cannot come first");
            };
        }
    }

    /** What the report said, which stays; what it told is sealed, and nothing is decided on it. */
    record Matter(String concerned, String department, String reportedBy, Instant happenedAt, Instant answerDue) {

        static Matter of(BreachReported e) {
            return new Matter(e.concerned(), e.department(), e.reportedBy(), e.occurredAt(), e.answerDue());
        }
    }

    /** It was reported. */
    record Known(Matter matter, Stage stage) implements BreachState {

        @Override
        public BreachState after(BreachEvent event) {
            return switch (event) {
                case BreachReported _ -> throw outOfOrder(event, "comes once");
                case BreachAnswered _ -> new Known(matter, Stage.ANSWERED);
                case BreachDecided _ -> new Known(matter, Stage.DECIDED);
            };
        }
    }

    private static IllegalStateException outOfOrder(BreachEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
