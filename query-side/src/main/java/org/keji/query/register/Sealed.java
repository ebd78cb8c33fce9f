package org.keji.query.register;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
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
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.Json;

/** Copies sealed values from events into rows; nothing is opened. */
final class Sealed {

    private final EventJson json = new EventJson();

    @Nullable
    Json of(@Nullable Personal<?> value) {
        return value == null ? null : new Json(json.write(value));
    }

    /** The text a step brought, still sealed; null if it brought none. */
    @Nullable
    Json textOf(ComplaintEvent event) {
        return switch (event) {
            // What was said on receipt stands in the complaint's own row.
            case ComplaintReceived _, PastComplaintRegistered _ -> null;
            case ComplaintAnnotated e -> of(e.note());
            case ComplaintAcknowledged _,
                    ComplaintAssessed _,
                    HandOverOffered _,
                    HandOverAccepted _,
                    HandOverDeclined _,
                    ParticularsCorrected _,
                    ClockEvent _ -> null;
            case ResolutionEvent e ->
                switch (e) {
                    case ComplaintInvestigated found -> of(found.findings());
                    case ComplaintAnswered answered -> of(answered.solution());
                    case ComplaintFollowedUp called -> of(called.remark());
                    case ActionPlanned _,
                            ActionCarriedOut _,
                            ActionVerified _,
                            ActionFoundIneffective _,
                            AnswerAccepted _,
                            AnswerRejected _,
                            FollowUpWaived _,
                            ComplaintClosed _,
                            ComplaintReopened _,
                            ComplaintWithdrawn _ -> null;
                };
        };
    }
}
