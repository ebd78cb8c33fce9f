package org.keji.eventstore.read;

import java.time.Instant;
import java.util.UUID;

/** A row of the log. */
public record StoredEvent(
        long position,
        String stream,
        long sequence,
        UUID id,
        String name,
        int revision,
        String payload,
        String metadata,
        Instant occurredAt,
        Instant recordedAt) {}
