package org.keji.query.search;

import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyRing;
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
import org.keji.kernel.contact.Caller;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.Recorded;

/**
 * Opens a complainant to make the marks, and keeps nothing else. No person reads what is opened here, so it is not
 * noted as a reading; who looks for a person by the marks is noted (decision 18).
 */
final class ComplainantIndexing {

    private final KeyRing keys;
    private final EventJson json;
    private final PersonMarks marks;

    ComplainantIndexing(KeyRing keys, EventJson json, PersonMarks marks) {
        this.keys = keys;
        this.json = json;
        this.marks = marks;
    }

    @Nullable
    ComplainantRow row(Recorded recorded) {
        if (!(recorded.event() instanceof ComplaintEvent event)) {
            return null;
        }
        return switch (event) {
            case ComplaintReceived e -> row(recorded, e.complainant());
            case PastComplaintRegistered _,
                    ComplaintAcknowledged _,
                    ComplaintAssessed _,
                    HandOverOffered _,
                    HandOverAccepted _,
                    HandOverDeclined _,
                    ComplaintAnnotated _,
                    ParticularsCorrected _,
                    ResolutionEvent _,
                    ClockEvent _ -> null;
        };
    }

    private @Nullable ComplainantRow row(Recorded recorded, @Nullable Personal<Caller> sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            Caller complainant = json.open(sealed, Caller.class, keys::open);
            return new ComplainantRow(
                    recorded.position(),
                    recorded.stream(),
                    sealed.subject(),
                    marks.of(complainant.name(), complainant.phone(), complainant.email()));
        } catch (KeyGone forgotten) {
            return null;
        }
    }
}
