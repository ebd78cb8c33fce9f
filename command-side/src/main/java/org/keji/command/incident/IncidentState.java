package org.keji.command.incident;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.incident.IncidentEvent;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.incident.IncidentStage;

/** What an incident remembers to decide on. */
public sealed interface IncidentState {

    IncidentState after(IncidentEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements IncidentState {

        @Override
        public IncidentState after(IncidentEvent event) {
            return switch (event) {
                case IncidentRecorded e -> new Known(e.department(), e.ledInBy(), IncidentStage.after(e));
                case IncidentClosed _ -> throw outOfOrder(event, "cannot come first");
            };
        }
    }

    /**
     * It was recorded.
     *
     * @param department of whom it concerns
     * @param ledInBy the employee who led the visitors in; null if nobody did
     */
    record Known(String department, @Nullable String ledInBy, IncidentStage stage) implements IncidentState {

        @Override
        public IncidentState after(IncidentEvent event) {
            return switch (event) {
                case IncidentRecorded _ -> throw outOfOrder(event, "comes once");
                case IncidentClosed e -> new Known(department, ledInBy, IncidentStage.after(e));
            };
        }
    }

    private static IllegalStateException outOfOrder(IncidentEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
