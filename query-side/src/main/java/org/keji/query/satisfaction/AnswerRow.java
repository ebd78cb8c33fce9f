package org.keji.query.satisfaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer to how satisfied somebody is.
 *
 * @param source how the answer came, as {@link Source} has it
 * @param about the complaint, the contact or the visit
 * @param planId in whose plan the visit stands; null of what is no visit
 * @param department of that plan; null likewise
 */
record AnswerRow(
        long position,
        String source,
        String about,
        @Nullable String planId,
        @Nullable String department,
        int satisfaction,
        Instant occurredAt,
        String week,
        String month) {}
