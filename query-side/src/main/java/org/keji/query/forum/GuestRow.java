package org.keji.query.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.forum.ForumEvent;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.ForumEvent.ForumClosed;
import org.keji.kernel.forum.ForumEvent.ForumHeld;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumEvent.MinutesMissed;
import org.keji.kernel.forum.ForumEvent.MinutesTaken;
import org.keji.kernel.forum.Guest;
import org.keji.kernel.forum.QuestionEvent;
import org.keji.kernel.forum.Sample;
import org.keji.kernel.identity.CustomerId;
import org.keji.query.readmodel.Recorded;

/**
 * A customer who was drawn for a forum.
 *
 * @param place in the list; those in reserve follow those who were invited
 * @param standing and the two after it are the stratum for which it was drawn, as it was then
 * @param state reserve, invited, declined or came
 * @param standsInFor who declined, and whose place it took; null if it was on the list from the first
 * @param declining null if it did not decline
 */
record GuestRow(
        String id,
        String forumId,
        int place,
        String customerId,
        String standing,
        String kind,
        String accountManager,
        String state,
        @Nullable String standsInFor,
        @Nullable Declining declining) {

    /** That it will not come, and who comes instead. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Declining(
            String declinedBy,
            Instant declinedAt,
            @Nullable String declinedBecause,
            @Nullable String replacedBy) {}

    static List<String> keysOf(Recorded recorded) {
        if (!(recorded.event() instanceof ForumEvent event)) {
            return List.of();
        }
        Stream<CustomerId> moved = switch (event) {
            case GuestsDrawn e -> drawn(e.sample()).stream().map(Guest::customerId);
            case InvitationDeclined e ->
                e.replacedBy() == null ? Stream.of(e.guest()) : Stream.of(e.guest(), e.replacedBy());
            case ForumHeld e -> e.present().stream();
            case ForumPlanned _, MinutesTaken _, MinutesMissed _, ForumClosed _, ForumCancelled _, QuestionEvent _ ->
                Stream.of();
        };
        return moved.map(customer -> key(event, customer)).toList();
    }

    private static List<Guest> drawn(Sample sample) {
        return Stream.concat(sample.invited().stream(), sample.reserve().stream())
                .toList();
    }

    private static String key(ForumEvent event, CustomerId customer) {
        return event.stream() + " " + customer.value();
    }

    static @Nullable GuestRow after(String key, @Nullable GuestRow before, Recorded recorded) {
        ForumEvent event = (ForumEvent) recorded.event();
        if (event instanceof GuestsDrawn e) {
            return first(key, e);
        }
        if (before == null) {
            return null;
        }
        if (event instanceof InvitationDeclined e) {
            return key.equals(key(e, e.guest())) ? before.declines(e, recorded) : before.standsIn(e);
        }
        return before.with("came", before.standsInFor, before.declining);
    }

    private static GuestRow first(String key, GuestsDrawn e) {
        List<Guest> all = drawn(e.sample());
        Guest guest = all.stream()
                .filter(one -> key.equals(key(e, one.customerId())))
                .findFirst()
                .orElseThrow();
        int place = all.indexOf(guest) + 1;
        return new GuestRow(
                key,
                e.stream(),
                place,
                guest.customerId().value(),
                guest.stratum().standing().code(),
                guest.stratum().kind().code(),
                guest.stratum().accountManager(),
                place <= e.sample().invited().size() ? "invited" : "reserve",
                null,
                null);
    }

    private GuestRow declines(InvitationDeclined e, Recorded recorded) {
        String instead = e.replacedBy() == null ? null : e.replacedBy().value();
        return with(
                "declined", standsInFor, new Declining(recorded.actor(), e.occurredAt(), recorded.reason(), instead));
    }

    private GuestRow standsIn(InvitationDeclined e) {
        return with("invited", e.guest().value(), declining);
    }

    private GuestRow with(String other, @Nullable String insteadOf, @Nullable Declining end) {
        return new GuestRow(id, forumId, place, customerId, standing, kind, accountManager, other, insteadOf, end);
    }
}
