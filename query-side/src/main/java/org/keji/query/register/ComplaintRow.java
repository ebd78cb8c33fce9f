package org.keji.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Json;

/** A complaint as the register keeps it; what was said and by whom stays sealed. */
record ComplaintRow(
        String complaintId,
        String number,
        String channel,
        @Nullable String product,
        @Nullable String kind,
        @Nullable String department,
        @Nullable String customerId,
        @Nullable String owner,
        String state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Boolean inTime,
        boolean missedNoted,
        boolean past,
        @Nullable String response,
        @Nullable String timely,
        @Nullable String disputed,
        @Nullable String issue,
        @Nullable Json content,
        @Nullable Json complainant,
        long version,
        long position) {

    static final String RECEIVED = "received";
    static final String ACKNOWLEDGED = "acknowledged";

    ComplaintRow acknowledged(Instant at, boolean answeredInTime) {
        return copy(ACKNOWLEDGED, at, answeredInTime, missedNoted, version, position);
    }

    ComplaintRow missed() {
        return copy(state, acknowledgedAt, inTime, true, version, position);
    }

    /** Events may become known in another order than they happened; version and position only ever rise. */
    ComplaintRow seen(long atVersion, long atPosition) {
        return copy(
                state,
                acknowledgedAt,
                inTime,
                missedNoted,
                Math.max(version, atVersion),
                Math.max(position, atPosition));
    }

    private ComplaintRow copy(
            String newState,
            @Nullable Instant newAcknowledgedAt,
            @Nullable Boolean newInTime,
            boolean newMissedNoted,
            long newVersion,
            long newPosition) {
        return new ComplaintRow(
                complaintId,
                number,
                channel,
                product,
                kind,
                department,
                customerId,
                owner,
                newState,
                receivedAt,
                dueAt,
                newAcknowledgedAt,
                newInTime,
                newMissedNoted,
                past,
                response,
                timely,
                disputed,
                issue,
                content,
                complainant,
                newVersion,
                newPosition);
    }
}
