package org.keji.eventstore.read;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the log.
 *
 * @param payload JSON as its bytes, so that whoever reads it need not make a text of it first
 * @param metadata JSON as its bytes
 */
public record StoredEvent(
        long position,
        String stream,
        long sequence,
        UUID id,
        String name,
        int revision,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt,
        Instant recordedAt) {}
