package org.keji.kernel.permit;

import java.time.Instant;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;

/** Who is to enter by a permit (PE-01). Visitors are counted from 1. */
public sealed interface VisitorEvent extends PermitEvent {

    /** The number of the visitor among those of the permit. */
    int visitor();

    /**
     * Somebody is to enter by it.
     *
     * @param person a contact of the customer, or a person of this permit alone
     * @param details sealed under the key of this person
     */
    @EventName("permit.visitor-named")
    record VisitorNamed(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            PersonId person,
            @Classified(Level.PERSONAL) Personal<VisitorDetails> details)
            implements VisitorEvent {}

    /** They will not enter by it; the reason is recorded with this. */
    @EventName("permit.visitor-struck")
    record VisitorStruck(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor) implements VisitorEvent {}

    /** What a visitor needs was passed on to a named receiver (PE-11). */
    @EventName("permit.needs-passed-on")
    record NeedsPassedOn(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            @Classified(Level.PERSONAL) Personal<String> needs,
            String passedTo)
            implements VisitorEvent {}
}
