package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to a complaint. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.COMPLAINT_HANDLING)
public sealed interface ComplaintEvent extends DomainEvent
        permits ComplaintEvent.ComplaintReceived,
                ComplaintEvent.PastComplaintRegistered,
                ComplaintEvent.ComplaintAcknowledged,
                ComplaintEvent.ComplaintAssessed,
                ComplaintEvent.HandOverOffered,
                ComplaintEvent.HandOverAccepted,
                ComplaintEvent.HandOverDeclined,
                ComplaintEvent.ComplaintAnnotated,
                ComplaintEvent.ParticularsCorrected,
                ResolutionEvent,
                ClockEvent {

    ComplaintId complaintId();

    @Override
    default String stream() {
        return complaintId().value();
    }

    /**
     * Someone complained and we took it (CO-01): the clock of the first answer runs from here (CO-02).
     *
     * @param owner who took it, and owns it until a hand-over is accepted (CO-04)
     * @param content what was said, sealed under the key of who said it
     * @param firstAnswerDue the last moment in time for the first answer, by the book of the day
     */
    @EventName("complaint.received")
    record ComplaintReceived(
            ComplaintId complaintId,
            Instant occurredAt,
            ComplaintNumber number,
            Channel channel,
            @Nullable String product,
            @Nullable String kind,
            @Nullable String department,
            @Nullable CustomerId customerId,
            String owner,
            @Classified(Level.PERSONAL) Personal<String> content,
            @Classified(Level.PERSONAL) @Nullable Personal<Caller> complainant,
            Instant firstAnswerDue)
            implements ComplaintEvent {}

    /**
     * A complaint of the past entered the books. It is counted like any other, but nobody owns it and it never
     * escalates or notifies.
     *
     * @param content the source's own words for the issue, which name no person
     * @param facts what the source says without a date
     */
    @EventName("complaint.past-registered")
    record PastComplaintRegistered(
            ComplaintId complaintId,
            Instant occurredAt,
            ComplaintNumber number,
            Channel channel,
            String product,
            String kind,
            String department,
            String content,
            SourceFacts facts,
            Instant firstAnswerDue)
            implements ComplaintEvent {}

    /**
     * The complainant had a first answer; the clock is met, or was missed, by comparing the two times (CO-02, CO-11).
     *
     * @param inTime as far as was known then
     * @param assessmentDue by when it is to be assessed (CO-12); null for a complaint of the past
     */
    @EventName("complaint.acknowledged")
    record ComplaintAcknowledged(
            ComplaintId complaintId,
            Instant occurredAt,
            boolean inTime,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant assessmentDue)
            implements ComplaintEvent {}

    /**
     * The complaint was classified; the latest assessment holds (CO-03).
     *
     * @param resolutionDue the last moment in time for the resolution, by the book of the day
     * @param informs codes of the roles that must know of it promptly
     * @param timeToResolve the time there is, counted from the receipt or the reopening, pauses not counted
     */
    @EventName("complaint.assessed")
    record ComplaintAssessed(
            ComplaintId complaintId,
            Instant occurredAt,
            String kind,
            Urgency urgency,
            Severity severity,
            Instant resolutionDue,
            List<String> informs,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Duration timeToResolve)
            implements ComplaintEvent {

        public ComplaintAssessed {
            informs = List.copyOf(informs);
        }
    }

    /**
     * The complaint was offered to another owner; until it is accepted, nothing changes (CO-04).
     *
     * @param replyDue by when it is to be accepted or declined (CO-12)
     */
    @EventName("complaint.hand-over-offered")
    record HandOverOffered(
            ComplaintId complaintId,
            Instant occurredAt,
            String to,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant replyDue)
            implements ComplaintEvent {}

    /** The complaint has another owner from here on (CO-04). */
    @EventName("complaint.hand-over-accepted")
    record HandOverAccepted(ComplaintId complaintId, Instant occurredAt, String owner) implements ComplaintEvent {}

    /** The one it was offered to did not take the complaint; its owner keeps it (CO-04). */
    @EventName("complaint.hand-over-declined")
    record HandOverDeclined(ComplaintId complaintId, Instant occurredAt, String by) implements ComplaintEvent {}

    /** Something was noted that changes nothing; it is sealed, for it may name persons. */
    @EventName("complaint.annotated")
    record ComplaintAnnotated(
            ComplaintId complaintId,
            Instant occurredAt,
            @Classified(Level.PERSONAL) Personal<String> note) implements ComplaintEvent {}

    /** What was registered on receipt was wrong; this holds from now on, and what was recorded stays recorded. */
    @EventName("complaint.particulars-corrected")
    record ParticularsCorrected(
            ComplaintId complaintId,
            Instant occurredAt,
            Channel channel,
            @Nullable String product,
            @Nullable String department,
            @Nullable CustomerId customerId)
            implements ComplaintEvent {}
}
