package org.keji.command.notice;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ResolutionEvent;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;
import org.keji.kernel.complaint.ResolutionEvent.AnswerAccepted;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.ResolutionEvent.FollowUpWaived;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;

/** Puts a notice into the outbox when a complaint is answered (CO-02, CO-07) or another owner took it (CO-04). */
final class WhenComplaintMovesOnThenNotifyComplainant {

    private final Outbox outbox;
    private final LogReader reader;
    private final EventCodec codec;
    private final EventJson json;
    private final Clock clock;

    WhenComplaintMovesOnThenNotifyComplainant(
            Outbox outbox, LogReader reader, EventCodec codec, EventJson json, Clock clock) {
        this.outbox = outbox;
        this.reader = reader;
        this.codec = codec;
        this.json = json;
        this.clock = clock;
    }

    void on(EventMessage<?> message) {
        boolean history = Boolean.TRUE.equals(message.getMetaData().get("history"));
        if (!history && message.getPayload() instanceof ComplaintEvent event) {
            on(event, message);
        }
    }

    private void on(ComplaintEvent event, EventMessage<?> message) {
        switch (event) {
            case ComplaintAcknowledged e -> make(NoticeKind.ACKNOWLEDGED, e, message);
            case HandOverAccepted e -> make(NoticeKind.HANDED_OVER, e, message);
            // Whoever complained was given the number at once, by whoever took the complaint.
            case ComplaintReceived _ -> {}
            case PastComplaintRegistered _ -> {}
            case ComplaintAssessed _,
                    HandOverOffered _,
                    HandOverDeclined _,
                    ComplaintAnnotated _,
                    ParticularsCorrected _,
                    ClockEvent _ -> {}
            case ResolutionEvent e -> on(e, message);
        }
    }

    private void on(ResolutionEvent event, EventMessage<?> message) {
        switch (event) {
            case ComplaintAnswered e -> make(NoticeKind.ANSWERED, e, message);
            case ComplaintInvestigated _,
                    ActionPlanned _,
                    ActionCarriedOut _,
                    ActionVerified _,
                    ActionFoundIneffective _,
                    AnswerAccepted _,
                    AnswerRejected _,
                    ComplaintFollowedUp _,
                    FollowUpWaived _,
                    ComplaintClosed _,
                    ComplaintReopened _,
                    ComplaintWithdrawn _ -> {}
        }
    }

    private void make(NoticeKind kind, ComplaintEvent event, EventMessage<?> message) {
        receiptOf(event)
                .map(receipt -> new Notice(
                        Notice.idOf(kind, message.getIdentifier()),
                        kind,
                        event.complaintId(),
                        receipt.number(),
                        EventMessages.positionOf(message),
                        event.occurredAt(),
                        sealed(receipt.complainant()),
                        0))
                .ifPresent(notice -> outbox.put(notice, clock.instant()));
    }

    /**
     * Who complained stands in the first event of the complaint. It is looked up there and not kept beside the outbox,
     * so that those who complained before this policy first ran are told too. A complaint of the past has no receipt.
     */
    private Optional<ComplaintReceived> receiptOf(ComplaintEvent event) {
        return reader.event(event.stream(), 0)
                .map(first -> codec.decode(first.name(), first.revision(), first.payload()))
                .filter(ComplaintReceived.class::isInstance)
                .map(ComplaintReceived.class::cast);
    }

    private @Nullable String sealed(@Nullable Personal<Caller> complainant) {
        return complainant == null ? null : json.write(complainant);
    }
}
