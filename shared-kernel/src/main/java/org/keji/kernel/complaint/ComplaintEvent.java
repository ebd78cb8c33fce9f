package org.keji.kernel.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.personal.Personal;

/** Everything that can happen to a complaint. */
public sealed interface ComplaintEvent extends DomainEvent {

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
            Personal<String> content,
            @Nullable Personal<Complainant> complainant,
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
     */
    @EventName("complaint.acknowledged")
    record ComplaintAcknowledged(ComplaintId complaintId, Instant occurredAt, boolean inTime)
            implements ComplaintEvent {}

    /**
     * The complaint was classified; the latest assessment holds (CO-03).
     *
     * @param resolutionDue the last moment in time for the resolution, counted from the receipt, by the book of the day
     * @param informs codes of the roles that must know of it promptly
     */
    @EventName("complaint.assessed")
    record ComplaintAssessed(
            ComplaintId complaintId,
            Instant occurredAt,
            String kind,
            Urgency urgency,
            Severity severity,
            Instant resolutionDue,
            List<String> informs)
            implements ComplaintEvent {

        public ComplaintAssessed {
            informs = List.copyOf(informs);
        }
    }

    /** The complaint was offered to another owner; until it is accepted, nothing changes (CO-04). */
    @EventName("complaint.hand-over-offered")
    record HandOverOffered(ComplaintId complaintId, Instant occurredAt, String to) implements ComplaintEvent {}

    /** The complaint has another owner from here on (CO-04). */
    @EventName("complaint.hand-over-accepted")
    record HandOverAccepted(ComplaintId complaintId, Instant occurredAt, String owner) implements ComplaintEvent {}

    /** The one it was offered to did not take the complaint; its owner keeps it (CO-04). */
    @EventName("complaint.hand-over-declined")
    record HandOverDeclined(ComplaintId complaintId, Instant occurredAt, String by) implements ComplaintEvent {}

    /** The time for the first answer passed without one (CO-02, CO-11). It happened the moment the time was up. */
    @EventName("complaint.first-answer-missed")
    record FirstAnswerMissed(ComplaintId complaintId, Instant occurredAt) implements ComplaintEvent {}
}
