package org.keji.query.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Reach;
import org.springframework.stereotype.Component;

/** Opens what a complainant said and is called, for those who may read it. */
@Component
class ComplainantReader {

    private static final String RECEIPT = "complaint.received";

    private final SealedReader sealed;

    ComplainantReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    /**
     * What may be shown; nothing for who may not read it.
     *
     * @param person whose key opens it
     * @param erased whether something of it cannot be opened any more, since the person was erased
     * @param texts what the steps brought, by their positions
     */
    record Opened(
            @Nullable String person,
            boolean erased,
            @Nullable String content,
            @Nullable Caller complainant,
            Map<Long, String> texts) {}

    Opened open(Actor actor, ComplaintRow row, List<StepRow> steps) {
        if (!row.isIn(Reach.of(actor, Permission.READ_COMPLAINANTS))) {
            return new Opened(null, false, null, null, Map.of());
        }
        Page page = new Page(new Visit(actor, "getComplaint", row.complaintId()));
        Map<Long, String> texts = new HashMap<>();
        for (StepRow step : steps) {
            String text = page.open(step.what(), step.text(), String.class);
            if (text != null) {
                texts.put(step.position(), text);
            }
        }
        String content = page.open(RECEIPT, row.particulars().content(), String.class);
        Caller complainant = page.open(RECEIPT, row.particulars().complainant(), Caller.class);
        String person = new ComplaintId(row.complaintId()).complainant().value();
        return new Opened(person, page.erased, content, complainant, texts);
    }

    /** One file that is opened, value by value. */
    private final class Page {

        private final Visit visit;
        private boolean erased;

        Page(Visit visit) {
            this.visit = visit;
        }

        <T> @Nullable T open(String event, @Nullable Json value, Class<T> type) {
            if (value == null) {
                return null;
            }
            Told<T> told = sealed.open(visit, event, value.text(), type);
            erased |= told.erased();
            return told.value();
        }
    }
}
