package org.keji.kernel.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.ForumId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to a forum with customers (VP-11). Who, when and why stand beside each event. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface ForumEvent extends DomainEvent
        permits ForumEvent.ForumPlanned,
                ForumEvent.GuestsDrawn,
                ForumEvent.InvitationDeclined,
                ForumEvent.ForumHeld,
                ForumEvent.MinutesTaken,
                ForumEvent.MinutesMissed,
                ForumEvent.ForumClosed,
                ForumEvent.ForumCancelled,
                QuestionEvent {

    ForumId forumId();

    @Override
    default String stream() {
        return forumId().value();
    }

    /**
     * There is to be a forum.
     *
     * @param halfYear for which it counts
     * @param department of who plans it: its exceptions from the policy book hold
     */
    @EventName("forum.planned")
    record ForumPlanned(
            ForumId forumId,
            Instant occurredAt,
            HalfYear halfYear,
            ForumTerms terms,
            String department,
            String plannedBy)
            implements ForumEvent {}

    /** Who is invited was drawn; the sampling is shown with it. */
    @EventName("forum.guests-drawn")
    record GuestsDrawn(ForumId forumId, Instant occurredAt, Sample sample) implements ForumEvent {}

    /**
     * A customer will not come; the reason is recorded with this.
     *
     * @param guest the customer; the forum concerns others as well
     * @param replacedBy the next of the same stratum; null if nobody is left of it
     */
    @EventName("forum.invitation-declined")
    record InvitationDeclined(
            ForumId forumId,
            Instant occurredAt,
            CustomerId guest,
            @Nullable CustomerId replacedBy) implements ForumEvent {}

    /**
     * It took place.
     *
     * @param heldOn the day, in the zone of the house
     * @param present the customers who came
     * @param minutesDue the last moment in time for the minutes, by the book of the day
     */
    @EventName("forum.held")
    record ForumHeld(
            ForumId forumId, Instant occurredAt, LocalDate heldOn, List<CustomerId> present, Instant minutesDue)
            implements ForumEvent {}

    /**
     * What was said there is written down.
     *
     * @param minutes sealed under the key of the forum
     */
    @EventName("forum.minutes-taken")
    record MinutesTaken(
            ForumId forumId,
            Instant occurredAt,
            @Classified(Level.PERSONAL) Personal<String> minutes,
            boolean inTime) implements ForumEvent {}

    /** The time for the minutes has passed without any; they may still follow, and are late. */
    @EventName("forum.minutes-missed")
    record MinutesMissed(ForumId forumId, Instant occurredAt) implements ForumEvent {}

    /** Minutes were taken and every question is answered. */
    @EventName("forum.closed")
    record ForumClosed(ForumId forumId, Instant occurredAt) implements ForumEvent {}

    /** It will not take place; the reason is recorded with this. */
    @EventName("forum.cancelled")
    record ForumCancelled(ForumId forumId, Instant occurredAt) implements ForumEvent {}
}
