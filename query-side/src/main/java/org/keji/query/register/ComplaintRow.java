package org.keji.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
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
        @Nullable String offeredTo,
        String state,
        @Nullable String severity,
        @Nullable String urgency,
        @Nullable Instant resolutionDue,
        @Nullable String informs,
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
    static final String ASSESSED = "assessed";

    ComplaintRow acknowledged(Instant at, boolean answeredInTime) {
        return copy(
                kind,
                owner,
                offeredTo,
                after(ACKNOWLEDGED),
                rating(),
                at,
                answeredInTime,
                missedNoted,
                version,
                position);
    }

    ComplaintRow missed() {
        return copy(kind, owner, offeredTo, state, rating(), acknowledgedAt, inTime, true, version, position);
    }

    ComplaintRow assessed(ComplaintAssessed e) {
        Rating latest =
                new Rating(e.severity().code(), e.urgency().code(), e.resolutionDue(), String.join(" ", e.informs()));
        return copy(
                e.kind(), owner, offeredTo, ASSESSED, latest, acknowledgedAt, inTime, missedNoted, version, position);
    }

    ComplaintRow inHandsOf(@Nullable String newOwner, @Nullable String asked) {
        return copy(kind, newOwner, asked, state, rating(), acknowledgedAt, inTime, missedNoted, version, position);
    }

    /** Events may become known in another order than they happened; version and position only ever rise. */
    ComplaintRow seen(long atVersion, long atPosition) {
        return copy(
                kind,
                owner,
                offeredTo,
                state,
                rating(),
                acknowledgedAt,
                inTime,
                missedNoted,
                Math.max(version, atVersion),
                Math.max(position, atPosition));
    }

    /** What an assessment says. */
    private record Rating(
            @Nullable String severity,
            @Nullable String urgency,
            @Nullable Instant resolutionDue,
            @Nullable String informs) {}

    private Rating rating() {
        return new Rating(severity, urgency, resolutionDue, informs);
    }

    /** A step that happened earlier and became known later does not take the complaint back. */
    private String after(String step) {
        return state.equals(ASSESSED) ? state : step;
    }

    private ComplaintRow copy(
            @Nullable String newKind,
            @Nullable String newOwner,
            @Nullable String newOfferedTo,
            String newState,
            Rating rating,
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
                newKind,
                department,
                customerId,
                newOwner,
                newOfferedTo,
                newState,
                rating.severity(),
                rating.urgency(),
                rating.resolutionDue(),
                rating.informs(),
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
