package org.keji.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.keji.command.complaint.ComplaintRule.*;
import static org.keji.kernel.actor.Permission.ACKNOWLEDGE_COMPLAINT;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.MissFirstAnswer;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.command.complaint.ComplaintState.Received;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.policy.PolicyParameter;

/** One complaint, from receipt to closure. The methods named decide check rules; evolve only remembers. */
@AggregateRoot
public final class Complaint {

    /** The kind of the claim that keeps two complaints from sharing a number. */
    public static final String NUMBER = "complaint-number";

    @AggregateIdentifier
    private @Nullable String id;

    private ComplaintState state = new NotReceived();

    /** Axon makes an empty complaint and lets it remember its events. */
    Complaint() {}

    @CommandHandler
    Complaint(ReceiveComplaint command, DecisionContext context) {
        context.require(RECEIPT_LIES_IN_THE_PAST, !context.occurredAt().isAfter(context.now()), "/occurredAt");
        apply(new ComplaintReceived(
                command.complaintId(),
                context.occurredAt(),
                number(command.complaintId(), context),
                command.channel(),
                command.product(),
                command.kind(),
                command.department(),
                command.customerId(),
                context.actor().subject(),
                command.content(),
                command.complainant(),
                firstAnswerDue(context)));
    }

    @CommandHandler
    Complaint(RegisterPastComplaint command, DecisionContext context) {
        Instant received = context.occurredAt();
        context.require(CONTENT_IS_STATED, !command.content().isBlank(), "/content");
        context.require(RECEIPT_LIES_IN_THE_PAST, !received.isAfter(context.now()), "/occurredAt");
        context.require(ANSWER_FOLLOWS_RECEIPT, !command.acknowledgedAt().isBefore(received), "/acknowledgedAt");
        context.require(ANSWER_LIES_IN_THE_PAST, !command.acknowledgedAt().isAfter(context.now()), "/acknowledgedAt");
        Instant due = firstAnswerDue(context);
        apply(new PastComplaintRegistered(
                command.complaintId(),
                received,
                number(command.complaintId(), context),
                command.channel(),
                command.product(),
                command.kind(),
                command.department(),
                command.content(),
                command.facts(),
                due));
        apply(acknowledged(command.complaintId(), command.acknowledgedAt(), due));
    }

    @CommandHandler
    void decide(AcknowledgeComplaint command, DecisionContext context) {
        context.require(OWNER_ANSWERS, mayAnswer(context.actor()), "");
        boolean awaitsAnswer = state instanceof Received;
        context.require(FIRST_ANSWER_IS_GIVEN_ONCE, awaitsAnswer, "");
        Received received = (Received) state;
        Instant answered = context.occurredAt();
        context.require(ANSWER_FOLLOWS_RECEIPT, !answered.isBefore(received.receivedAt()), "/occurredAt");
        context.require(ANSWER_LIES_IN_THE_PAST, !answered.isAfter(context.now()), "/occurredAt");
        apply(acknowledged(command.complaintId(), answered, received.due()));
    }

    @CommandHandler
    void decide(MissFirstAnswer command, DecisionContext context) {
        context.require(CLOCK_RUNS, state instanceof Received running && !running.missed(), "");
        Instant due = ((Received) state).due();
        context.require(TARGET_HAS_PASSED, context.now().isAfter(due), "");
        // The target itself is still in time (CO-02); the next moment the log can tell apart is not.
        apply(new FirstAnswerMissed(command.complaintId(), due.plus(1, ChronoUnit.MICROS)));
    }

    @EventSourcingHandler
    void evolve(ComplaintEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    private boolean mayAnswer(Actor actor) {
        return ACKNOWLEDGE_COMPLAINT.reachOf(actor) == Scope.ANY
                || switch (state) {
                    case NotReceived _ -> false;
                    case Received received -> actor.is(received.owner());
                    case ComplaintState.Acknowledged done -> actor.is(done.owner());
                };
    }

    private static ComplaintNumber number(ComplaintId id, DecisionContext context) {
        ComplaintNumber number = ComplaintNumber.of(id, context.occurredAt(), context.zone());
        context.claim(NUMBER, number.value());
        return number;
    }

    private static Instant firstAnswerDue(DecisionContext context) {
        return context.occurredAt().plus(context.book().duration(PolicyParameter.COMPLAINT_FIRST_ANSWER));
    }

    private static ComplaintAcknowledged acknowledged(ComplaintId id, Instant answered, Instant due) {
        return new ComplaintAcknowledged(id, answered, !answered.isAfter(due));
    }
}
