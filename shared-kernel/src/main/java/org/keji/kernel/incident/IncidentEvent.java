package org.keji.kernel.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.IncidentId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

/** What can happen to an incident with visitors: it is recorded, and closed by what was done about it (PE-06). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.KEEPING_REGULATIONS)
public sealed interface IncidentEvent extends DomainEvent {

    IncidentId incidentId();

    @Override
    default String stream() {
        return incidentId().value();
    }

    /**
     * Something went wrong with visitors.
     *
     * @param occurredAt when it happened
     * @param place where, in words
     * @param permitId by which permit they were inside; null if by none
     * @param visitors how many were concerned
     * @param ledInBy the employee who led them in, by the name they sign in with; null if nobody did
     * @param account what happened, sealed
     * @param department of whom it concerns, who led them in or else who recorded it: its exceptions from the policy
     *     book hold
     */
    @EventName("incident.recorded")
    record IncidentRecorded(
            IncidentId incidentId,
            Instant occurredAt,
            IncidentKind kind,
            String place,
            @Nullable VisitorPermitId permitId,
            int visitors,
            @Nullable String ledInBy,
            @Classified(Level.CONFIDENTIAL) Personal<String> account,
            String department,
            String recordedBy)
            implements IncidentEvent {}

    /**
     * What was to be done about it is done.
     *
     * @param measures in words that name no person
     */
    @EventName("incident.closed")
    record IncidentClosed(IncidentId incidentId, Instant occurredAt, String measures) implements IncidentEvent {}
}
