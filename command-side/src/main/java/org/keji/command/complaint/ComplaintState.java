package org.keji.command.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;

/** What a complaint remembers to decide on. It remembers no text and no person who complained. */
public sealed interface ComplaintState {

    ComplaintState after(ComplaintEvent event);

    /** Nothing has happened yet. */
    record NotReceived() implements ComplaintState {

        @Override
        public ComplaintState after(ComplaintEvent event) {
            return switch (event) {
                case ComplaintReceived e ->
                    new Received(new Charge(e.owner(), null), e.occurredAt(), e.firstAnswerDue(), false);
                case PastComplaintRegistered e ->
                    new Received(new Charge(null, null), e.occurredAt(), e.firstAnswerDue(), false);
                case ComplaintAcknowledged _,
                        FirstAnswerMissed _,
                        ComplaintAssessed _,
                        HandOverOffered _,
                        HandOverAccepted _,
                        HandOverDeclined _ -> throw outOfOrder(this, event);
            };
        }
    }

    /**
     * In whose hands a complaint is (CO-04).
     *
     * @param owner who owns it; nobody owns a complaint of the past
     * @param offeredTo who was asked to take it and has not answered yet
     */
    record Charge(@Nullable String owner, @Nullable String offeredTo) {}

    /** It came in and is not done with. */
    sealed interface Open extends ComplaintState {

        Charge charge();

        Instant receivedAt();

        Open inHandsOf(Charge other);

        /** What happens in this state and in no other way elsewhere. */
        ComplaintState afterStep(ComplaintEvent event);

        @Override
        default ComplaintState after(ComplaintEvent event) {
            return switch (event) {
                case HandOverOffered e -> inHandsOf(new Charge(charge().owner(), e.to()));
                case HandOverAccepted e -> inHandsOf(new Charge(e.owner(), null));
                case HandOverDeclined _ -> inHandsOf(new Charge(charge().owner(), null));
                case ComplaintReceived _, PastComplaintRegistered _ -> throw outOfOrder(this, event);
                case ComplaintAcknowledged _, FirstAnswerMissed _, ComplaintAssessed _ -> afterStep(event);
            };
        }
    }

    /**
     * The clock of the first answer runs.
     *
     * @param due the last moment in time
     * @param missed whether that moment was noted to have passed
     */
    record Received(Charge charge, Instant receivedAt, Instant due, boolean missed) implements Open {

        @Override
        public Open inHandsOf(Charge other) {
            return new Received(other, receivedAt, due, missed);
        }

        @Override
        public ComplaintState afterStep(ComplaintEvent event) {
            if (event instanceof ComplaintAcknowledged) {
                return new Acknowledged(charge, receivedAt);
            }
            if (event instanceof FirstAnswerMissed) {
                return new Received(charge, receivedAt, due, true);
            }
            throw outOfOrder(this, event);
        }
    }

    /** The complainant had a first answer. */
    record Acknowledged(Charge charge, Instant receivedAt) implements Open {

        @Override
        public Open inHandsOf(Charge other) {
            return new Acknowledged(other, receivedAt);
        }

        @Override
        public ComplaintState afterStep(ComplaintEvent event) {
            if (event instanceof ComplaintAssessed) {
                return new Assessed(charge, receivedAt);
            }
            throw outOfOrder(this, event);
        }
    }

    /** It is known what kind of complaint it is, and by when it is to be resolved. */
    record Assessed(Charge charge, Instant receivedAt) implements Open {

        @Override
        public Open inHandsOf(Charge other) {
            return new Assessed(other, receivedAt);
        }

        @Override
        public ComplaintState afterStep(ComplaintEvent event) {
            if (event instanceof ComplaintAssessed) {
                return this;
            }
            throw outOfOrder(this, event);
        }
    }

    private static IllegalStateException outOfOrder(ComplaintState state, ComplaintEvent event) {
        return new IllegalStateException("%s cannot follow %s"
                .formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
    }
}
