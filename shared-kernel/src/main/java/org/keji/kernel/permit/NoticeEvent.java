package org.keji.kernel.permit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.VisitorPermitId;

/** Who in the house knows of a visit, and when they came to know (PE-02, PE-03, PE-05). */
public sealed interface NoticeEvent extends PermitEvent {

    /**
     * Word went by phone: to the receiving staff of an ad hoc visit, or to the departments where the notice follows.
     *
     * @param givenAt when somebody phoned
     * @param wordTo the departments or the receiving staff
     * @param noticeDue the last moment in time for the notice that follows; null where none does (PE-03)
     */
    @EventName("permit.word-given")
    record WordGiven(
            VisitorPermitId permitId,
            Instant occurredAt,
            Instant givenAt,
            List<String> wordTo,
            @Nullable Instant noticeDue)
            implements NoticeEvent {}

    /**
     * The visit notice went to the departments concerned; it is the voucher for the reception (PE-05).
     *
     * @param acknowledgeBy the last moment in time for each to acknowledge it
     * @param inTime whether it went as long before the visit, or as soon after the word, as the book asks
     */
    @EventName("permit.notice-sent")
    record NoticeSent(
            VisitorPermitId permitId,
            Instant occurredAt,
            List<String> departments,
            Instant acknowledgeBy,
            boolean inTime)
            implements NoticeEvent {}

    /** Word went by phone, and the notice did not follow in time; it may still follow, and is late (PE-03). */
    @EventName("permit.notice-missed")
    record NoticeMissed(VisitorPermitId permitId, Instant occurredAt) implements NoticeEvent {}

    /**
     * A department knows of the visit and prepares for it.
     *
     * @param acknowledgedBy the department
     */
    @EventName("permit.notice-acknowledged")
    record NoticeAcknowledged(VisitorPermitId permitId, Instant occurredAt, String acknowledgedBy, boolean inTime)
            implements NoticeEvent {}

    /**
     * Departments did not acknowledge in time; they may still, and are late.
     *
     * @param silent the departments
     */
    @EventName("permit.acknowledgement-missed")
    record AcknowledgementMissed(VisitorPermitId permitId, Instant occurredAt, List<String> silent)
            implements NoticeEvent {}
}
