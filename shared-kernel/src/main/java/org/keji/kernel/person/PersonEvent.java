package org.keji.kernel.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** What can happen to the data the house holds of a person. Nothing here says who it is. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.DATA_PROTECTION)
public sealed interface PersonEvent extends DomainEvent {

    PersonId personId();

    @Override
    default String stream() {
        return personId().value();
    }

    /**
     * Somebody asked that the person be erased, or the time for which the book keeps the data is over (DP-03).
     *
     * @param requestedBy who registered it; they do not cut the grace short (SOD)
     * @param notBefore the end of the time of grace, in which it can be taken back
     */
    @EventName("person.erasure-requested")
    record ErasureRequested(
            PersonId personId, Instant occurredAt, ErasureGround ground, String requestedBy, Instant notBefore)
            implements PersonEvent {}

    /** The request was taken back; the data stay. */
    @EventName("person.erasure-withdrawn")
    record ErasureWithdrawn(PersonId personId, Instant occurredAt) implements PersonEvent {}

    /** A law or a dispute demands that the data stay for now. */
    @EventName("person.hold-placed")
    record HoldPlaced(PersonId personId, Instant occurredAt) implements PersonEvent {}

    /** Nothing demands any more that the data stay. */
    @EventName("person.hold-lifted")
    record HoldLifted(PersonId personId, Instant occurredAt) implements PersonEvent {}

    /**
     * The person's key was destroyed, together with this event or not at all (DP-03): nothing that was sealed under it
     * can be read again.
     */
    @EventName("person.erased")
    record PersonErased(PersonId personId, Instant occurredAt, ErasureGround ground, String requestedBy)
            implements PersonEvent {}

    /**
     * The person agreed that their data be disclosed to a third party (DP-01).
     *
     * @param until the last moment at which it holds; null until it is withdrawn
     */
    @EventName("person.consent-recorded")
    record ConsentRecorded(
            PersonId personId,
            Instant occurredAt,
            @Part int consent,
            String recipient,
            String purpose,
            @Nullable Instant until)
            implements PersonEvent {}

    /** The person no longer agrees. */
    @EventName("person.consent-withdrawn")
    record ConsentWithdrawn(
            PersonId personId, Instant occurredAt, @Part int consent) implements PersonEvent {}

    /** The person's data went to a third party, resting on a consent (DP-01). */
    @EventName("person.data-disclosed")
    record DataDisclosed(
            PersonId personId, Instant occurredAt, @Part int consent, String recipient, String purpose)
            implements PersonEvent {}
}
