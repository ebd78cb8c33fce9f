package org.keji.query.person;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;
import org.keji.query.person.PersonStore.SealedEvent;
import org.keji.query.person.SubjectExport.Entry;
import org.keji.query.person.SubjectExport.Opening;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens all that is held on a person, after noting each field that is opened (DP-02, DP-05). */
@Component
class SubjectReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeyRing keys;
    private final Journal journal;
    private final EventJson json;

    SubjectReader(KeyRing keys, Journal journal, EventJson json) {
        this.keys = keys;
        this.journal = journal;
        this.json = json;
    }

    List<Entry> open(Actor actor, String person, List<SealedEvent> events) {
        return events.stream()
                .map(event -> open(actor, person, event))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return empty where nothing of it can be opened any more */
    private Optional<Entry> open(Actor actor, String person, SealedEvent event) {
        Map<String, JsonNode> opened = new LinkedHashMap<>();
        Envelopes.of(JSON.readTree(event.payload()), person).forEach((path, envelope) -> {
            journal.write(new JournalEntry.Opened(actor.subject(), "exportPerson", person, path, event.stream()));
            @SuppressWarnings("unchecked")
            Personal<JsonNode> value = json.read(envelope.toString(), Personal.class);
            try {
                opened.put(path, json.open(value, JsonNode.class, keys::open));
            } catch (KeyGone erased) {
                // What was sealed before the person was erased is not held any more.
                opened.remove(path);
            }
        });
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        event.position(),
                        event.stream(),
                        event.name(),
                        event.occurredAt().toInstant(),
                        event.recordedAt().toInstant(),
                        opened));
    }

    /** Who opened something of the person before this. */
    static List<Opening> readings(DSLContext sql, String person) {
        return sql.select(
                        field(name("recorded_at"), OffsetDateTime.class),
                        field(name("actor"), String.class),
                        field(name("operation"), String.class),
                        field("coalesce(detail ->> 'field', '')", String.class))
                .from(table(name("log", "journal")))
                .where(field(name("subject"), String.class).eq(person))
                .orderBy(field(name("position")))
                .fetch(row -> new Opening(row.value1().toInstant(), row.value2(), row.value3(), row.value4()));
    }
}
