package org.keji.command.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.NameBasedId;

/**
 * What comes with a command: who sends it, under which key, and what the sender has seen.
 *
 * @param scope who and where; the same key in another scope is another request
 * @param key the sender's idempotency key
 * @param fingerprint of what was sent, or null where the command's events are recognised by their ids alone
 * @param expectedVersion the version the sender has seen, or null if any will do
 * @param occurredAt when what the command reports happened, or null for now
 * @param history true for what is entered from the past, which must not set anything in motion
 * @param rehearsal true to decide for real and store nothing
 */
public record Sending(
        Actor actor,
        String scope,
        String key,
        @Nullable String fingerprint,
        @Nullable Long expectedVersion,
        @Nullable Instant occurredAt,
        @Nullable String reason,
        String traceId,
        boolean history,
        boolean rehearsal) {

    /** A command that software sends by itself, under a name that is the same at every attempt. */
    public static Sending bySoftware(Actor software, String key) {
        return new Sending(software, software.subject(), key, null, null, null, null, key, false, false);
    }

    /** The same, of what happened at another time than now. */
    public Sending happened(Instant at) {
        return new Sending(actor, scope, key, fingerprint, expectedVersion, at, reason, traceId, history, rehearsal);
    }

    /** The command's id: the same for every attempt under the same key, so that a repeat meets its own events. */
    public UUID commandId() {
        return NameBasedId.of(scope + '\n' + key);
    }
}
