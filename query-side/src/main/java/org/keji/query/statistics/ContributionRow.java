package org.keji.query.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one complaint contributes to the statistics: dimensions, and its clock. */
record ContributionRow(
        String complaintId,
        String channel,
        String product,
        String kind,
        String department,
        String month,
        String timely,
        String disputed,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Boolean inTime) {

    /** Where a complaint does not say, so that every complaint is counted in every grouping. */
    static final String NOT_SAID = "not-said";

    ContributionRow ofKind(String assessed) {
        return new ContributionRow(
                complaintId,
                channel,
                product,
                assessed,
                department,
                month,
                timely,
                disputed,
                receivedAt,
                dueAt,
                acknowledgedAt,
                inTime);
    }

    ContributionRow acknowledged(Instant at, boolean answeredInTime) {
        return new ContributionRow(
                complaintId,
                channel,
                product,
                kind,
                department,
                month,
                timely,
                disputed,
                receivedAt,
                dueAt,
                at,
                answeredInTime);
    }
}
