package org.keji.command.interaction;

import java.time.Instant;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.Matter;

/** What a contact remembers to decide on. */
public sealed interface InteractionState {

    InteractionState after(InteractionEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements InteractionState {

        @Override
        public InteractionState after(InteractionEvent event) {
            if (event instanceof InteractionLogged e) {
                Charge charge = new Charge(e.owner(), e.department(), null);
                return new Known(
                        e.matter(),
                        e.occurredAt(),
                        charge,
                        Progress.begun(e.occurredAt()),
                        InteractionClocks.NONE.after(event));
            }
            throw outOfOrder(event, "cannot come first");
        }
    }

    /** It was logged. */
    record Known(Matter matter, Instant takenAt, Charge charge, Progress progress, InteractionClocks clocks)
            implements InteractionState {

        @Override
        public InteractionState after(InteractionEvent event) {
            if (event instanceof InteractionLogged) {
                throw outOfOrder(event, "comes once");
            }
            return new Known(matter, takenAt, charge.after(event), progress.after(event), clocks.after(event));
        }
    }

    private static IllegalStateException outOfOrder(InteractionEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
