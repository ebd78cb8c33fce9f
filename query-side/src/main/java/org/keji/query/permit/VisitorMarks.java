package org.keji.query.permit;

import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.KeyGone;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.personal.Opener;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.PersonMarks;

/** Opens who a visitor is to make the marks, and keeps nothing else; nobody reads it here (decision 18). */
final class VisitorMarks {

    private final Opener keys;
    private final EventJson json;
    private final PersonMarks marks;

    VisitorMarks(Opener keys, EventJson json, PersonMarks marks) {
        this.keys = keys;
        this.json = json;
        this.marks = marks;
    }

    @Nullable
    VisitorMarksRow row(Recorded recorded) {
        if (!(recorded.event() instanceof VisitorNamed e)) {
            return null;
        }
        try {
            VisitorDetails details = json.open(e.details(), VisitorDetails.class, keys);
            return new VisitorMarksRow(
                    recorded.position(),
                    e.stream(),
                    e.visitor(),
                    e.details().subject(),
                    e.occurredAt(),
                    marks.of(details.name(), details.phone(), null));
        } catch (KeyGone forgotten) {
            return null;
        }
    }
}
