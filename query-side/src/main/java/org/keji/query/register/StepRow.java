package org.keji.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a complaint. */
record StepRow(
        long position,
        String complaintId,
        long sequence,
        String what,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        @Nullable String reason) {}
