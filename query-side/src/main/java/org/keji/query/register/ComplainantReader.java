package org.keji.query.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.complaint.Complainant;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Reach;
import org.springframework.stereotype.Component;

/** Opens what a complainant said and is called, for those who may read it, after noting that it is opened (DP-02). */
@Component
class ComplainantReader {

    private final KeyRing keys;
    private final Journal journal;
    private final EventJson json;

    ComplainantReader(KeyRing keys, Journal journal, EventJson json) {
        this.keys = keys;
        this.journal = journal;
        this.json = json;
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
            @Nullable Complainant complainant,
            Map<Long, String> texts) {}

    Opened open(Actor actor, ComplaintRow row, List<StepRow> steps) {
        if (!row.isIn(Reach.of(actor, Permission.READ_COMPLAINANTS))) {
            return new Opened(null, false, null, null, Map.of());
        }
        Page page = new Page(actor, row.complaintId());
        Map<Long, String> texts = new HashMap<>();
        for (StepRow step : steps) {
            String text = page.open(step.text(), "text", String.class);
            if (text != null) {
                texts.put(step.position(), text);
            }
        }
        String content = page.open(row.particulars().content(), "content", String.class);
        Complainant complainant = page.open(row.particulars().complainant(), "complainant", Complainant.class);
        String person = new ComplaintId(row.complaintId()).complainant().value();
        return new Opened(person, page.erased, content, complainant, texts);
    }

    /** One file that is opened, value by value. */
    private final class Page {

        private final Actor actor;
        private final String complaint;
        private boolean erased;

        Page(Actor actor, String complaint) {
            this.actor = actor;
            this.complaint = complaint;
        }

        <T> @Nullable T open(@Nullable Json sealed, String field, Class<T> type) {
            if (sealed == null) {
                return null;
            }
            @SuppressWarnings("unchecked")
            Personal<T> value = json.read(sealed.text(), Personal.class);
            journal.write(new JournalEntry.Opened(actor.subject(), "getComplaint", value.subject(), field, complaint));
            try {
                return json.open(value, type, keys::open);
            } catch (KeyGone gone) {
                erased = true;
                return null;
            }
        }
    }
}
