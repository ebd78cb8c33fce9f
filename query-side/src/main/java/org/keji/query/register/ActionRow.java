package org.keji.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ResolutionEvent;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;
import org.keji.kernel.complaint.ResolutionEvent.AnswerAccepted;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.ResolutionEvent.FollowUpWaived;
import org.keji.query.readmodel.Recorded;

/**
 * A corrective or preventive action as it stands (CO-06).
 *
 * @param progress planned, carried-out or verified
 * @param attempts how often it was carried out
 */
record ActionRow(
        String id,
        String complaintId,
        int action,
        String kind,
        String description,
        String responsibleDepartment,
        String responsible,
        String verifier,
        String progress,
        Instant dueAt,
        int attempts,
        @Nullable String carriedOutBy,
        @Nullable Instant carriedOutAt,
        @Nullable Instant verifiedAt) {

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof ResolutionEvent event ? keyOf(event) : null;
    }

    private static @Nullable String keyOf(ResolutionEvent event) {
        return switch (event) {
            case ActionPlanned e -> key(e.stream(), e.action());
            case ActionCarriedOut e -> key(e.stream(), e.action());
            case ActionVerified e -> key(e.stream(), e.action());
            case ActionFoundIneffective e -> key(e.stream(), e.action());
            case ComplaintInvestigated _,
                    ComplaintAnswered _,
                    AnswerAccepted _,
                    AnswerRejected _,
                    ComplaintFollowedUp _,
                    FollowUpWaived _,
                    ComplaintClosed _,
                    ComplaintReopened _,
                    ComplaintWithdrawn _ -> null;
        };
    }

    static @Nullable ActionRow after(@Nullable ActionRow before, Recorded recorded) {
        if (recorded.event() instanceof ActionPlanned planned) {
            return planned(planned);
        }
        return before == null ? null : before.after((ResolutionEvent) recorded.event());
    }

    private ActionRow after(ResolutionEvent event) {
        return switch (event) {
            case ActionCarriedOut e -> carriedOut(e);
            case ActionVerified e -> with("verified", dueAt, e.occurredAt());
            case ActionFoundIneffective e -> with("planned", e.dueAt(), null);
            case ActionPlanned _,
                    ComplaintInvestigated _,
                    ComplaintAnswered _,
                    AnswerAccepted _,
                    AnswerRejected _,
                    ComplaintFollowedUp _,
                    FollowUpWaived _,
                    ComplaintClosed _,
                    ComplaintReopened _,
                    ComplaintWithdrawn _ -> this;
        };
    }

    private static String key(String complaint, int action) {
        return complaint + " " + action;
    }

    private static ActionRow planned(ActionPlanned e) {
        return new ActionRow(
                key(e.stream(), e.action()),
                e.stream(),
                e.action(),
                e.kind().code(),
                e.description(),
                e.department(),
                e.responsible(),
                e.verifier(),
                "planned",
                e.dueAt(),
                0,
                null,
                null,
                null);
    }

    private ActionRow carriedOut(ActionCarriedOut e) {
        return new ActionRow(
                id,
                complaintId,
                action,
                kind,
                description,
                responsibleDepartment,
                responsible,
                verifier,
                "carried-out",
                dueAt,
                attempts + 1,
                e.carriedOutBy(),
                e.occurredAt(),
                null);
    }

    private ActionRow with(String newProgress, Instant newDueAt, @Nullable Instant newVerifiedAt) {
        return new ActionRow(
                id,
                complaintId,
                action,
                kind,
                description,
                responsibleDepartment,
                responsible,
                verifier,
                newProgress,
                newDueAt,
                attempts,
                carriedOutBy,
                carriedOutAt,
                newVerifiedAt);
    }
}
