package org.keji.command.forum;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.forum.ForumTerms;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.ForumId;
import org.keji.kernel.personal.Personal;

/** What one can ask of a forum. */
public sealed interface ForumCommand extends Command permits ForumCommand.OfForum, QuestionCommand {

    ForumId forumId();

    @Override
    default String stream() {
        return forumId().value();
    }

    /** What one can ask of a forum as a whole. */
    sealed interface OfForum extends ForumCommand {}

    /** That there be one (VP-11). */
    @Requires(Permission.HOLD_FORUM)
    record PlanForum(@TargetAggregateIdentifier ForumId forumId, ForumTerms terms) implements OfForum {}

    /**
     * Draw whom to invite (VP-11).
     *
     * @param size of the list
     * @param seed made by the door, so that nobody chooses it
     */
    @Requires(Permission.HOLD_FORUM)
    record DrawGuests(@TargetAggregateIdentifier ForumId forumId, int size, String seed) implements OfForum {}

    /** Say that a customer will not come, and have the next of the same stratum take the place (VP-11). */
    @Requires(Permission.DECLINE_FORUM)
    record DeclineInvitation(@TargetAggregateIdentifier ForumId forumId, CustomerId customerId) implements OfForum {}

    /** Say that it took place, and who came (VP-11). */
    @Requires(Permission.HOLD_FORUM)
    record HoldForum(@TargetAggregateIdentifier ForumId forumId, LocalDate heldOn, List<CustomerId> present)
            implements OfForum {}

    /** Write down what was said there (VP-11). */
    @Requires(Permission.HOLD_FORUM)
    record TakeMinutes(@TargetAggregateIdentifier ForumId forumId, Personal<String> minutes) implements OfForum {}

    /** Note that the time for the minutes has passed (VP-11). */
    @Requires(Permission.MISS_DEADLINE)
    record MissMinutes(@TargetAggregateIdentifier ForumId forumId) implements OfForum {}

    /** Have it be over: minutes are taken, questions answered (VP-11). */
    @Requires(Permission.HOLD_FORUM)
    record CloseForum(@TargetAggregateIdentifier ForumId forumId) implements OfForum {}

    /** Say that it will not take place (VP-11). */
    @Requires(Permission.HOLD_FORUM)
    record CancelForum(@TargetAggregateIdentifier ForumId forumId) implements OfForum {}
}
