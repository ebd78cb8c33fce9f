package org.keji.command.interaction;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.interaction.Outcome;
import org.keji.kernel.personal.Personal;

/** What one can ask of a contact with a customer. */
public sealed interface InteractionCommand extends Command {

    InteractionId interactionId();

    @Override
    default String stream() {
        return interactionId().value();
    }

    /**
     * Record a contact (IN-01). Who records it owns it (IN-03).
     *
     * @param answer what was answered at once; null if nothing was
     * @param taker who took it, and owns it; null for whoever sends it
     */
    @Requires(Permission.LOG_INTERACTION)
    record LogInteraction(
            @TargetAggregateIdentifier InteractionId interactionId,
            Matter matter,
            @Nullable Personal<String> content,
            @Nullable Personal<Caller> caller,
            @Nullable Personal<String> answer,
            @Nullable Taker taker)
            implements InteractionCommand {}

    /** Say what whoever turned to the house was answered (IN-02). */
    @Requires(Permission.HANDLE_INTERACTION)
    record AnswerInteraction(@TargetAggregateIdentifier InteractionId interactionId, Personal<String> answer)
            implements InteractionCommand {}

    /**
     * Ask the right department to take a contact, once the customer was told (IN-03).
     *
     * @param to who of it is asked; null for whoever takes it first
     */
    @Requires(Permission.HANDLE_INTERACTION)
    record OfferInteraction(
            @TargetAggregateIdentifier InteractionId interactionId,
            String department,
            @Nullable String to,
            Personal<String> explanation)
            implements InteractionCommand {}

    /** Take the contact that was offered (IN-03). */
    @Requires(Permission.TAKE_INTERACTION)
    record TakeInteraction(@TargetAggregateIdentifier InteractionId interactionId) implements InteractionCommand {}

    /** Do not take the contact that was offered, or take the offer back (IN-03). */
    @Requires(Permission.TAKE_INTERACTION)
    record DeclineInteraction(@TargetAggregateIdentifier InteractionId interactionId) implements InteractionCommand {}

    /** Say how the lead department handled an important inquiry (IN-02). */
    @Requires(Permission.HANDLE_INTERACTION)
    record HandleInquiry(@TargetAggregateIdentifier InteractionId interactionId, Personal<String> handling)
            implements InteractionCommand {}

    /** Promise when a service request will be done (IN-07). */
    @Requires(Permission.HANDLE_INTERACTION)
    record PromiseDate(@TargetAggregateIdentifier InteractionId interactionId, Instant dueAt)
            implements InteractionCommand {}

    /** Promise another moment instead (IN-07). */
    @Requires(Permission.HANDLE_INTERACTION)
    record MoveDate(@TargetAggregateIdentifier InteractionId interactionId, Instant dueAt)
            implements InteractionCommand {}

    /** Say that what was promised is done (IN-07). */
    @Requires(Permission.HANDLE_INTERACTION)
    record FulfilPromise(@TargetAggregateIdentifier InteractionId interactionId) implements InteractionCommand {}

    /**
     * Say that the house called back (IN-05, IN-06).
     *
     * @param satisfaction from 1 to 5; null where nobody asked
     */
    @Requires(Permission.HANDLE_INTERACTION)
    record CallBack(
            @TargetAggregateIdentifier InteractionId interactionId,
            @Nullable Integer satisfaction,
            @Nullable Personal<String> remark)
            implements InteractionCommand {}

    /** End a contact with its outcome (IN-01). */
    @Requires(Permission.HANDLE_INTERACTION)
    record CloseInteraction(@TargetAggregateIdentifier InteractionId interactionId, Outcome outcome)
            implements InteractionCommand {}
}
