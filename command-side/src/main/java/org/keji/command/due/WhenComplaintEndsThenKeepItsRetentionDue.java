package org.keji.command.due;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
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
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * The complainant's data are kept for a while from the end of a complaint on (DP-03). A complaint that is opened again
 * is no complaint that has ended.
 */
final class WhenComplaintEndsThenKeepItsRetentionDue {

    private final Retention retention;

    WhenComplaintEndsThenKeepItsRetentionDue(Function<Instant, PolicyInForce> policy) {
        this.retention = new Retention(PolicyParameter.RETENTION_COMPLAINT, policy);
    }

    /** When the data of a complaint with this history are no longer kept; empty while it goes on. */
    Optional<DueItem> item(String stream, Iterable<ComplaintEvent> history) {
        Instant ended = null;
        String department = null;
        for (ComplaintEvent event : history) {
            switch (event) {
                case ComplaintReceived e -> department = e.department();
                case ParticularsCorrected e -> department = e.department();
                case ComplaintClosed _, ComplaintWithdrawn _ -> ended = event.occurredAt();
                case ComplaintReopened _ -> ended = null;
                case PastComplaintRegistered _,
                        ComplaintAcknowledged _,
                        ComplaintAssessed _,
                        HandOverOffered _,
                        HandOverAccepted _,
                        HandOverDeclined _,
                        ComplaintAnnotated _,
                        ClockEvent _,
                        ResolutionEvent _ -> {}
            }
        }
        return ended == null ? Optional.empty() : Optional.of(retention.item(stream, ended, department));
    }
}
