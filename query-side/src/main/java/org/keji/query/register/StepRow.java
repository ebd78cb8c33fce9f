package org.keji.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Json;

/**
 * One thing that happened to a complaint.
 *
 * @param text what was said, found, noted or answered, sealed; null if nothing was
 */
record StepRow(
        long position,
        String complaintId,
        long sequence,
        String what,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        @Nullable String reason,
        @Nullable Json text) {}
