package org.keji.eventstore.message;

import java.time.Instant;
import java.util.UUID;

/** Turns events into what the log keeps and back. The one who knows the domain supplies it. */
public interface EventCodec {

    /** Encrypts under the key of a subject, bound to a place. */
    @FunctionalInterface
    interface Seal {
        byte[] apply(String subject, byte[] context, byte[] clear);
    }

    /** Logical name, revision, JSON to the letter, and business time. */
    record Encoded(String name, int revision, String payload, Instant occurredAt) {}

    /** @param seal used for every personal value met on the way */
    Encoded encode(Object event, UUID id, Seal seal);

    /**
     * @param payload the JSON as it was encoded, in UTF-8
     * @throws IllegalStateException if the name or revision is unknown
     */
    Object decode(String name, int revision, byte[] payload);
}
