package org.keji.command.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;

/** What a complaint remembers to decide on. It remembers no text and no person. */
public sealed interface ComplaintState {

    ComplaintState after(ComplaintEvent event);

    /** Nothing has happened yet. */
    record NotReceived() implements ComplaintState {

        @Override
        public ComplaintState after(ComplaintEvent event) {
            return switch (event) {
                case ComplaintReceived e -> new Received(e.owner(), e.occurredAt(), e.firstAnswerDue(), false);
                case PastComplaintRegistered e -> new Received(null, e.occurredAt(), e.firstAnswerDue(), false);
                case ComplaintAcknowledged _, FirstAnswerMissed _ -> throw outOfOrder(this, event);
            };
        }
    }

    /**
     * The clock of the first answer runs.
     *
     * @param owner who took it; nobody for a complaint of the past
     * @param due the last moment in time
     * @param missed whether that moment was noted to have passed
     */
    record Received(@Nullable String owner, Instant receivedAt, Instant due, boolean missed) implements ComplaintState {

        @Override
        public ComplaintState after(ComplaintEvent event) {
            return switch (event) {
                case ComplaintAcknowledged e -> new Acknowledged(owner, receivedAt, e.occurredAt(), e.inTime());
                case FirstAnswerMissed _ -> new Received(owner, receivedAt, due, true);
                case ComplaintReceived _, PastComplaintRegistered _ -> throw outOfOrder(this, event);
            };
        }
    }

    /** The complainant had a first answer. */
    record Acknowledged(@Nullable String owner, Instant receivedAt, Instant acknowledgedAt, boolean inTime)
            implements ComplaintState {

        @Override
        public ComplaintState after(ComplaintEvent event) {
            throw outOfOrder(this, event);
        }
    }

    private static IllegalStateException outOfOrder(ComplaintState state, ComplaintEvent event) {
        return new IllegalStateException("%s cannot follow %s"
                .formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
    }
}
