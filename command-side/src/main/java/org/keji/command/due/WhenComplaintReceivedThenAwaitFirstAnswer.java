package org.keji.command.due;

import org.axonframework.eventhandling.EventMessage;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;

/** Puts the first answer of every complaint on the due list and takes it off when it was given or missed (CO-02). */
final class WhenComplaintReceivedThenAwaitFirstAnswer {

    private final DueList due;

    WhenComplaintReceivedThenAwaitFirstAnswer(DueList due) {
        this.due = due;
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof ComplaintEvent event) {
            on(event, EventMessages.positionOf(message));
        }
    }

    private void on(ComplaintEvent event, long position) {
        switch (event) {
            case ComplaintReceived e -> due.put(DueItem.firstAnswer(e.stream(), e.firstAnswerDue()), position);
            // A complaint of the past was dealt with long ago; it is counted, and sets nothing in motion.
            case PastComplaintRegistered _ -> {}
            case ComplaintAssessed _, HandOverOffered _, HandOverAccepted _, HandOverDeclined _ -> {}
            case ComplaintAcknowledged e -> due.takeOff("first-answer " + e.stream());
            case FirstAnswerMissed e -> due.takeOff("first-answer " + e.stream());
        }
    }
}
