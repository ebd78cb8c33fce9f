package org.keji.query.satisfaction;

import java.time.Instant;

/** One call-back. */
record FollowUpRow(
        long position, String complaintId, int satisfaction, Instant occurredAt, String week, String month) {}
