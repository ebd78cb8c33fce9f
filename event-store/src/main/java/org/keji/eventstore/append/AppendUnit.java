package org.keji.eventstore.append;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one command makes, stored whole or not at all.
 *
 * @param events at least one; events of one stream follow one another
 * @param claims values that from now on only the named event's stream holds
 * @param releases claims given up
 * @param request the idempotency key that is answered by this unit
 * @param decision what the decision rested on
 * @param keys keys of persons first met in this unit
 * @param destroyed persons whose keys are destroyed with it
 */
public record AppendUnit(
        List<NewEvent> events,
        List<Claim> claims,
        List<Claim> releases,
        @Nullable Request request,
        @Nullable Decision decision,
        List<NewKey> keys,
        List<String> destroyed) {

    public AppendUnit {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A unit stores at least one event");
        }
        events = List.copyOf(events);
        requireWhole(events, claims, releases);
        claims = List.copyOf(claims);
        releases = List.copyOf(releases);
        keys = List.copyOf(keys);
        destroyed = List.copyOf(destroyed);
    }

    /** Refused here, where only the caller hears of it, and not in the call that carries its neighbours' units too. */
    private static void requireWhole(List<NewEvent> events, List<Claim> claims, List<Claim> releases) {
        Map<String, Long> last = new HashMap<>();
        for (NewEvent event : events) {
            Long before = last.put(event.stream(), event.sequence());
            if (before != null && event.sequence() != before + 1) {
                throw new IllegalArgumentException("Events of one stream follow one another");
            }
        }
        Stream.concat(claims.stream(), releases.stream()).forEach(claim -> {
            if (!last.containsKey(claim.stream())) {
                throw new IllegalArgumentException("A claim belongs to a stream of its unit");
            }
        });
    }

    /** A unit that destroys no key. */
    public AppendUnit(
            List<NewEvent> events,
            List<Claim> claims,
            List<Claim> releases,
            @Nullable Request request,
            @Nullable Decision decision,
            List<NewKey> keys) {
        this(events, claims, releases, request, decision, keys, List.of());
    }

    /** A unit of events alone. */
    public static AppendUnit of(List<NewEvent> events) {
        return new AppendUnit(events, List.of(), List.of(), null, null, List.of(), List.of());
    }

    /** A value of a kind that only one stream may hold. */
    public record Claim(String stream, String kind, String value) {}

    /**
     * @param scope who asked where; the same key in another scope is another key
     * @param fingerprint hash of what was asked
     * @param status HTTP status of the answer
     * @param answer JSON of the answer, with nothing personal in clear
     */
    public record Request(String scope, String key, String fingerprint, int status, String answer) {}

    /**
     * @param sealed JSON of the command, personal values sealed
     * @param facts JSON of the facts looked at besides the history
     * @param rules names of the rules tried, in order
     * @param book edition of the policy book
     */
    public record Decision(
            UUID commandId, String command, String sealed, String facts, List<String> rules, String book) {}

    /** The wrapped key of a person. */
    public record NewKey(String subject, int epoch, byte[] wrapped) {}
}
