package org.keji.kernel.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.VisitorPermitId;

/** Photography during a visit: off unless the general manager consents (PE-08). Pictures are counted from 1. */
public sealed interface PhotographyEvent extends PermitEvent {

    /**
     * A key customer asks for pictures.
     *
     * @param needed why they are needed
     * @param promotes how they promote
     */
    @EventName("permit.photography-asked")
    record PhotographyAsked(
            VisitorPermitId permitId, Instant occurredAt, String needed, String promotes, String askedBy)
            implements PhotographyEvent {}

    /**
     * The general manager consents.
     *
     * @param photographer who is appointed to take them, by the name they sign in with
     */
    @EventName("permit.photography-granted")
    record PhotographyGranted(VisitorPermitId permitId, Instant occurredAt, String photographer, String consentedBy)
            implements PhotographyEvent {}

    /** The general manager does not consent; the reason is recorded with this. */
    @EventName("permit.photography-refused")
    record PhotographyRefused(VisitorPermitId permitId, Instant occurredAt, String refusedBy)
            implements PhotographyEvent {}

    /**
     * The appointed photographer took a picture, and the department keeps its master.
     *
     * @param shows what is on it; it names no person
     * @param takenOn the day, in the zone of the house
     * @param keptAt where the master is, in words
     * @param digest SHA-256 of the master, in hexadecimal, so that it can be told from an altered one
     */
    @EventName("permit.picture-registered")
    record PictureRegistered(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int picture,
            String shows,
            LocalDate takenOn,
            String keptAt,
            String digest)
            implements PhotographyEvent {}

    /**
     * Prints went out by official letter.
     *
     * @param letter its number
     */
    @EventName("permit.prints-sent")
    record PrintsSent(VisitorPermitId permitId, Instant occurredAt, List<Integer> pictures, String letter)
            implements PhotographyEvent {}

    /**
     * Somebody asks that pictures may be published.
     *
     * @param medium where
     */
    @EventName("permit.publication-asked")
    record PublicationAsked(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int publication,
            List<Integer> pictures,
            String medium,
            String askedBy)
            implements PhotographyEvent {}

    /** The department consents to a publication. */
    @EventName("permit.publication-granted")
    record PublicationGranted(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int publication,
            String consentedBy) implements PhotographyEvent {}

    /** The department does not consent to a publication; the reason is recorded with this. */
    @EventName("permit.publication-refused")
    record PublicationRefused(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int publication,
            String refusedBy) implements PhotographyEvent {}
}
