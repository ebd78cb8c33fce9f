package org.keji.query.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did what, when, why, to what. */
record TrailRow(
        long position,
        String stream,
        long sequence,
        String what,
        String actor,
        String department,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String reason,
        String book,
        String commandId,
        String traceId,
        boolean history) {}
