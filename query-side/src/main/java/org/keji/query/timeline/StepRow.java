package org.keji.query.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a stream that may concern a customer; nothing of what was said.
 *
 * @param kind what it belongs to, such as complaint
 * @param what the lasting name of the event
 */
record StepRow(
        long position,
        String stream,
        long sequence,
        String kind,
        String what,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        @Nullable String reason) {}
