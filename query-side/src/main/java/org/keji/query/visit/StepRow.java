package org.keji.query.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.visit.ChangeEvent.VisitCancelled;
import org.keji.kernel.visit.ChangeEvent.VisitMissed;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitPostponed;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.ChangeEvent.VisitRemoved;
import org.keji.kernel.visit.FollowEvent;
import org.keji.kernel.visit.RoadEvent;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitReason;
import org.keji.query.readmodel.Recorded;

/**
 * A step of a visit: how it entered the plan, moved in it, was made and reported.
 *
 * @param what the lasting name of the event
 * @param day where it puts the visit; null where it leaves it where it is
 * @param why the reason from the list; null where none is asked for
 */
record StepRow(
        long position,
        String visitId,
        String planId,
        String what,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        @Nullable LocalDate day,
        @Nullable String why,
        @Nullable String reason) {

    private static final EventCatalogue CATALOGUE = new EventCatalogue();

    static @Nullable StepRow of(Recorded recorded) {
        return recorded.event() instanceof VisitEvent event
                ? new StepRow(
                        recorded.position(),
                        event.visitId().value(),
                        event.stream(),
                        CATALOGUE.entryOf(event.getClass()).name(),
                        event.occurredAt(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        day(event),
                        why(event),
                        recorded.reason())
                : null;
    }

    private static @Nullable LocalDate day(VisitEvent event) {
        return switch (event) {
            case VisitPlanned e -> e.slot().day();
            case VisitMoved e -> e.slot().day();
            case VisitRemoved _,
                    VisitMissed _,
                    VisitCancelled _,
                    VisitPostponed _,
                    VisitReassigned _,
                    RoadEvent _,
                    FollowEvent _ -> null;
        };
    }

    static @Nullable String why(VisitEvent event) {
        VisitReason why = switch (event) {
            case VisitMoved e -> e.why();
            case VisitMissed e -> e.why();
            case VisitCancelled e -> e.why();
            case VisitPostponed e -> e.why();
            case VisitReassigned e -> e.why();
            case VisitPlanned _, VisitRemoved _, RoadEvent _, FollowEvent _ -> null;
        };
        return why == null ? null : why.code();
    }
}
