package org.keji.eventstore.append;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event about to be stored.
 *
 * @param sequence its place in its stream, from 0; the stream must end just before it
 * @param payload JSON, stored to the letter
 * @param subjects the persons whose sealed data it holds
 */
public record NewEvent(
        String stream,
        long sequence,
        UUID id,
        String name,
        int revision,
        String payload,
        String metadata,
        Instant occurredAt,
        List<String> subjects) {}
