package org.keji.kernel.interaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to a contact with a customer (IN-01). Who, and why, stand beside each event. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface InteractionEvent extends DomainEvent
        permits InteractionEvent.InteractionLogged,
                InteractionEvent.InteractionAnswered,
                InteractionEvent.InteractionOffered,
                InteractionEvent.InteractionTaken,
                InteractionEvent.InteractionDeclined,
                InteractionEvent.InquiryHandled,
                InteractionEvent.InteractionClosed,
                ServiceEvent {

    InteractionId interactionId();

    @Override
    default String stream() {
        return interactionId().value();
    }

    /**
     * The house and somebody spoke with each other (IN-01).
     *
     * @param owner who took it, and owns it until another takes it over (IN-03)
     * @param department whose it is: the owner's
     * @param accountManager who looks after the customer; null for someone the house does not know
     * @param content what was said, sealed; null where the subject says it all
     * @param caller whom the house spoke with, sealed; null where they did not say
     * @param outOfHours whether it came outside the working hours of the book (IN-06)
     * @param answerDue the last moment in time for an answer, by the book of the day (IN-02); null without a target
     * @param callBackDue the last moment to call back whoever came out of hours (IN-06); null for everyone else
     */
    @EventName("interaction.logged")
    record InteractionLogged(
            InteractionId interactionId,
            Instant occurredAt,
            Matter matter,
            String owner,
            String department,
            @Nullable String accountManager,
            @Classified(Level.PERSONAL) @Nullable Personal<String> content,
            @Classified(Level.PERSONAL) @Nullable Personal<Caller> caller,
            boolean outOfHours,
            @Nullable Instant answerDue,
            @Nullable Instant callBackDue)
            implements InteractionEvent {}

    /** Whoever turned to the house was answered (IN-02). */
    @EventName("interaction.answered")
    record InteractionAnswered(
            InteractionId interactionId,
            Instant occurredAt,
            @Classified(Level.PERSONAL) Personal<String> answer) implements InteractionEvent {}

    /**
     * It is out of the owner's remit, and another is asked to take it; the customer was told (IN-03).
     *
     * @param department the department it belongs to
     * @param to who of it is asked; null for whoever takes it first
     * @param explanation what the customer was told
     * @param replyDue the last moment in time for the reply
     */
    @EventName("interaction.offered")
    record InteractionOffered(
            InteractionId interactionId,
            Instant occurredAt,
            String department,
            @Nullable String to,
            @Classified(Level.PERSONAL) Personal<String> explanation,
            Instant replyDue)
            implements InteractionEvent {}

    /** Whoever was asked took it, and owns it from now on (IN-03). */
    @EventName("interaction.taken")
    record InteractionTaken(InteractionId interactionId, Instant occurredAt, String owner, String department)
            implements InteractionEvent {}

    /** It stays where it is: whoever was asked declined, or the offer was taken back (IN-03). */
    @EventName("interaction.declined")
    record InteractionDeclined(InteractionId interactionId, Instant occurredAt, String by)
            implements InteractionEvent {}

    /** The lead department has handled an important inquiry (IN-02). */
    @EventName("interaction.inquiry-handled")
    record InquiryHandled(
            InteractionId interactionId,
            Instant occurredAt,
            @Classified(Level.PERSONAL) Personal<String> handling) implements InteractionEvent {}

    /** It has ended (IN-01); what was open is given up. */
    @EventName("interaction.closed")
    record InteractionClosed(InteractionId interactionId, Instant occurredAt, Outcome outcome)
            implements InteractionEvent {}
}
