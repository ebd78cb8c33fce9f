package org.keji.query.breach;

import org.jspecify.annotations.Nullable;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;
import org.keji.query.breach.BreachRow.Reply;
import org.keji.query.readmodel.Json;
import org.springframework.stereotype.Component;

/** Opens what was told of a breach, for those who may see it, after noting that it is opened (DP-02). */
@Component
class BreachReader {

    private final KeyRing keys;
    private final Journal journal;
    private final EventJson json;

    BreachReader(KeyRing keys, Journal journal, EventJson json) {
        this.keys = keys;
        this.journal = journal;
        this.json = json;
    }

    /** What was told; null where nothing was, or where it was forgotten. */
    record Opened(@Nullable String account, @Nullable String answer) {}

    Opened open(Actor actor, BreachRow row) {
        Reply reply = row.reply();
        return new Opened(
                open(actor, row, row.report().account(), "account"),
                reply == null ? null : open(actor, row, reply.answer(), "answer"));
    }

    private @Nullable String open(Actor actor, BreachRow row, Json sealed, String field) {
        @SuppressWarnings("unchecked")
        Personal<String> value = json.read(sealed.text(), Personal.class);
        journal.write(new JournalEntry.Opened(actor.subject(), "getBreach", value.subject(), field, row.breachId()));
        try {
            return json.open(value, String.class, keys::open);
        } catch (KeyGone forgotten) {
            return null;
        }
    }
}
