package org.keji.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.keji.command.complaint.ComplaintRule.*;
import static org.keji.kernel.actor.Permission.*;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.MissFirstAnswer;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.complaint.ComplaintState.Acknowledged;
import org.keji.command.complaint.ComplaintState.Assessed;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.command.complaint.ComplaintState.Open;
import org.keji.command.complaint.ComplaintState.Received;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.policy.PolicyBook;
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
        context.require(OWNER_ANSWERS, isInReachOf(context.actor(), ACKNOWLEDGE_COMPLAINT), "");
        boolean awaitsAnswer = state instanceof Received;
        context.require(FIRST_ANSWER_IS_GIVEN_ONCE, awaitsAnswer, "");
        Received received = (Received) state;
        Instant answered = context.occurredAt();
        context.require(ANSWER_FOLLOWS_RECEIPT, !answered.isBefore(received.receivedAt()), "/occurredAt");
        context.require(ANSWER_LIES_IN_THE_PAST, !answered.isAfter(context.now()), "/occurredAt");
        apply(acknowledged(command.complaintId(), answered, received.due()));
    }

    @CommandHandler
    void decide(AssessComplaint command, DecisionContext context) {
        context.require(OWNER_ASSESSES, isInReachOf(context.actor(), ASSESS_COMPLAINT), "");
        context.require(
                ASSESSMENT_FOLLOWS_FIRST_ANSWER, state instanceof Acknowledged || state instanceof Assessed, "");
        context.require(KIND_IS_STATED, !command.kind().isBlank(), "/kind");
        Open open = openAt(context);
        apply(new ComplaintAssessed(
                command.complaintId(),
                context.occurredAt(),
                command.kind(),
                command.urgency(),
                command.severity(),
                open.receivedAt().plus(timeToResolve(command, context.book())),
                informs(command.severity(), context.book())));
    }

    @CommandHandler
    void decide(OfferHandOver command, DecisionContext context) {
        context.require(OWNER_HANDS_OVER, isInReachOf(context.actor(), HAND_OVER_COMPLAINT), "");
        Open open = openAt(context);
        context.require(ONE_HAND_OVER_AT_A_TIME, open.charge().offeredTo() == null, "");
        boolean another =
                !command.to().isBlank() && !command.to().equals(open.charge().owner());
        context.require(ANOTHER_TAKES_OVER, another, "/to");
        apply(new HandOverOffered(command.complaintId(), context.occurredAt(), command.to()));
    }

    @CommandHandler
    void decide(AcceptHandOver command, DecisionContext context) {
        apply(new HandOverAccepted(command.complaintId(), context.occurredAt(), asked(context)));
    }

    @CommandHandler
    void decide(DeclineHandOver command, DecisionContext context) {
        apply(new HandOverDeclined(command.complaintId(), context.occurredAt(), asked(context)));
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

    /** Whether it is the actor's own, or the permission reaches to everybody's. */
    private boolean isInReachOf(Actor actor, Permission permission) {
        String owner = state instanceof Open open ? open.charge().owner() : null;
        return permission.reachOf(actor) == Scope.ANY || owner != null && actor.is(owner);
    }

    private Open openAt(DecisionContext context) {
        Open open = (Open) state;
        Instant at = context.occurredAt();
        context.require(STEP_FOLLOWS_RECEIPT, !at.isBefore(open.receivedAt()), "/occurredAt");
        context.require(STEP_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return open;
    }

    /** Who is asked to take the complaint, and it is this actor. */
    private String asked(DecisionContext context) {
        String to = ((Open) state).charge().offeredTo();
        // Who is neither asked nor concerned is not told whether anybody is.
        boolean mayKnow = to == null
                ? isInReachOf(context.actor(), TAKE_COMPLAINT)
                : context.actor().is(to);
        context.require(ASKED_PERSON_DECIDES, mayKnow, "");
        context.require(HAND_OVER_IS_PENDING, to != null, "");
        openAt(context);
        return Objects.requireNonNull(to);
    }

    private static Duration timeToResolve(AssessComplaint command, PolicyBook book) {
        Duration bySeverity = book.duration(
                switch (command.severity()) {
                    case MINOR -> PolicyParameter.COMPLAINT_RESOLUTION_MINOR;
                    case MAJOR -> PolicyParameter.COMPLAINT_RESOLUTION_MAJOR;
                    case CRITICAL -> PolicyParameter.COMPLAINT_RESOLUTION_CRITICAL;
                });
        Duration byUrgency = switch (command.urgency()) {
            case NORMAL -> bySeverity;
            case URGENT -> book.duration(PolicyParameter.COMPLAINT_RESOLUTION_URGENT);
        };
        return bySeverity.compareTo(byUrgency) < 0 ? bySeverity : byUrgency;
    }

    private static List<String> informs(Severity severity, PolicyBook book) {
        return switch (severity) {
            case MINOR -> List.of();
            case MAJOR -> book.words(PolicyParameter.COMPLAINT_MAJOR_INFORMS);
            case CRITICAL -> book.words(PolicyParameter.COMPLAINT_CRITICAL_INFORMS);
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
