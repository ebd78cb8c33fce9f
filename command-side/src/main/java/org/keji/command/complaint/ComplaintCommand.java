package org.keji.command.complaint;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.personal.Personal;

/** Everything one can ask of a complaint. */
public sealed interface ComplaintCommand extends Command
        permits ComplaintCommand.ReceiveComplaint,
                ComplaintCommand.RegisterPastComplaint,
                ComplaintCommand.AcknowledgeComplaint,
                ComplaintCommand.AssessComplaint,
                ComplaintCommand.OfferHandOver,
                ComplaintCommand.AcceptHandOver,
                ComplaintCommand.DeclineHandOver,
                ComplaintCommand.AnnotateComplaint,
                ComplaintCommand.CorrectParticulars,
                ResolutionCommand,
                ClockCommand {

    ComplaintId complaintId();

    @Override
    default String stream() {
        return complaintId().value();
    }

    /**
     * Take a complaint, whatever its channel (CO-01). Who takes it owns it (CO-04).
     *
     * @param owner who took it, where software passes on what they were told; null for whoever sends this
     */
    @Requires(Permission.RECEIVE_COMPLAINT)
    record ReceiveComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Channel channel,
            @Nullable String product,
            @Nullable String kind,
            @Nullable String department,
            @Nullable CustomerId customerId,
            Personal<String> content,
            @Nullable Personal<Caller> complainant,
            @Nullable String owner)
            implements ComplaintCommand {

        /** Taken by whoever sends it. */
        public ReceiveComplaint(
                ComplaintId complaintId,
                Channel channel,
                @Nullable String product,
                @Nullable String kind,
                @Nullable String department,
                @Nullable CustomerId customerId,
                Personal<String> content,
                @Nullable Personal<Caller> complainant) {
            this(complaintId, channel, product, kind, department, customerId, content, complainant, null);
        }
    }

    /**
     * Enter a complaint of the past that was answered then (CO-01, CO-02).
     *
     * @param acknowledgedAt when it had its first answer
     */
    @Requires(Permission.IMPORT_COMPLAINTS)
    record RegisterPastComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Channel channel,
            String product,
            String kind,
            String department,
            String content,
            SourceFacts facts,
            Instant acknowledgedAt)
            implements ComplaintCommand {}

    /** Say that the complainant had a first answer (CO-02). */
    @Requires(Permission.ACKNOWLEDGE_COMPLAINT)
    record AcknowledgeComplaint(@TargetAggregateIdentifier ComplaintId complaintId) implements ComplaintCommand {}

    /** Classify a complaint by kind, urgency and severity; another assessment replaces the first (CO-03). */
    @Requires(Permission.ASSESS_COMPLAINT)
    record AssessComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId, String kind, Urgency urgency, Severity severity)
            implements ComplaintCommand {}

    /**
     * Offer a complaint to another owner (CO-04).
     *
     * @param to the name the other signs in with
     */
    @Requires(Permission.HAND_OVER_COMPLAINT)
    record OfferHandOver(@TargetAggregateIdentifier ComplaintId complaintId, String to) implements ComplaintCommand {}

    /** Take the complaint that was offered (CO-04). */
    @Requires(Permission.TAKE_COMPLAINT)
    record AcceptHandOver(@TargetAggregateIdentifier ComplaintId complaintId) implements ComplaintCommand {}

    /** Do not take the complaint that was offered (CO-04). */
    @Requires(Permission.TAKE_COMPLAINT)
    record DeclineHandOver(@TargetAggregateIdentifier ComplaintId complaintId) implements ComplaintCommand {}

    /** Note something that changes nothing. */
    @Requires(Permission.ANNOTATE_COMPLAINT)
    record AnnotateComplaint(@TargetAggregateIdentifier ComplaintId complaintId, Personal<String> note)
            implements ComplaintCommand {}

    /** Say rightly what was registered wrongly on receipt; all of it is said anew. */
    @Requires(Permission.CORRECT_COMPLAINT)
    record CorrectParticulars(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Channel channel,
            @Nullable String product,
            @Nullable String department,
            @Nullable CustomerId customerId)
            implements ComplaintCommand {}
}
