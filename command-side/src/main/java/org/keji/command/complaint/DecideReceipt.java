package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.*;
import static org.keji.kernel.actor.Permission.ACKNOWLEDGE_COMPLAINT;

import java.time.Instant;
import java.util.List;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.customer.Concern;
import org.keji.kernel.clock.Face;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.policy.PolicyParameter;

/** A complaint comes in and is answered for the first time (CO-01, CO-02). */
final class DecideReceipt {

    private DecideReceipt() {}

    static ComplaintReceived receive(ReceiveComplaint command, DecisionContext context) {
        context.concerns(command.department());
        context.require(RECEIPT_LIES_IN_THE_PAST, !context.occurredAt().isAfter(context.now()), "/occurredAt");
        Concern.requireCard(command.customerId(), context);
        return new ComplaintReceived(
                command.complaintId(),
                context.occurredAt(),
                number(command.complaintId(), context),
                command.channel(),
                command.product(),
                command.kind(),
                command.department(),
                command.customerId(),
                command.owner() == null ? context.actor().subject() : command.owner(),
                command.content(),
                command.complainant(),
                firstAnswerDue(context));
    }

    static List<ComplaintEvent> registerPast(RegisterPastComplaint command, DecisionContext context) {
        context.concerns(command.department());
        Instant received = context.occurredAt();
        context.require(CONTENT_IS_STATED, !command.content().isBlank(), "/content");
        context.require(RECEIPT_LIES_IN_THE_PAST, !received.isAfter(context.now()), "/occurredAt");
        requireAnswerAfter(received, command.acknowledgedAt(), context, "/acknowledgedAt");
        Instant due = firstAnswerDue(context);
        PastComplaintRegistered registered = new PastComplaintRegistered(
                command.complaintId(),
                received,
                number(command.complaintId(), context),
                command.channel(),
                command.product(),
                command.kind(),
                command.department(),
                command.content(),
                command.facts(),
                due);
        boolean inTime = !command.acknowledgedAt().isAfter(due);
        // Nothing more is waited for: a complaint of the past was dealt with long ago.
        return List.of(
                registered, new ComplaintAcknowledged(command.complaintId(), command.acknowledgedAt(), inTime, null));
    }

    static ComplaintAcknowledged acknowledge(Known state, AcknowledgeComplaint command, DecisionContext context) {
        Ground.requireReach(state, context, ACKNOWLEDGE_COMPLAINT, OWNER_ANSWERS);
        Ground.requireOpen(state, context);
        context.require(FIRST_ANSWER_IS_GIVEN_ONCE, state.stage() == Stage.RECEIVED, "");
        Instant at = context.occurredAt();
        requireAnswerAfter(state.receivedAt(), at, context, "/occurredAt");
        boolean inTime = state.clock(ClockName.FIRST_ANSWER).clock().stopped(at).face(at) == Face.MET;
        Instant assessmentDue = at.plus(context.book().duration(PolicyParameter.COMPLAINT_ASSESSMENT));
        return new ComplaintAcknowledged(command.complaintId(), at, inTime, assessmentDue);
    }

    private static void requireAnswerAfter(Instant received, Instant answered, DecisionContext context, String where) {
        context.require(ANSWER_FOLLOWS_RECEIPT, !answered.isBefore(received), where);
        context.require(ANSWER_LIES_IN_THE_PAST, !answered.isAfter(context.now()), where);
    }

    private static ComplaintNumber number(ComplaintId id, DecisionContext context) {
        ComplaintNumber number = ComplaintNumber.of(id, context.occurredAt(), context.zone());
        context.claim(Complaint.NUMBER, number.value());
        return number;
    }

    private static Instant firstAnswerDue(DecisionContext context) {
        return context.occurredAt().plus(context.book().duration(PolicyParameter.COMPLAINT_FIRST_ANSWER));
    }
}
