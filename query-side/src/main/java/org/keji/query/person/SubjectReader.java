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
import org.keji.kernel.actor.Actor;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.keji.query.person.PersonStore.SealedEvent;
import org.keji.query.person.SubjectExport.Entry;
import org.keji.query.person.SubjectExport.Held;
import org.keji.query.person.SubjectExport.Opening;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens all that is held on a person, each field with what it is kept for (DP-05, DP-06). */
@Component
class SubjectReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SealedReader sealed;

    SubjectReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    List<Entry> open(Actor actor, String person, List<SealedEvent> events) {
        return events.stream()
                .map(event -> open(actor, person, event))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return empty where nothing of it can be opened any more */
    private Optional<Entry> open(Actor actor, String person, SealedEvent event) {
        Visit visit = new Visit(actor, "exportPerson", event.stream());
        Map<String, Held> opened = new LinkedHashMap<>();
        Envelopes.of(JSON.readTree(event.payload()), person).forEach((path, envelope) -> {
            Told<JsonNode> told = sealed.open(visit, event.name(), envelope.toString(), JsonNode.class);
            JsonNode value = told.value();
            if (value != null) {
                opened.put(path, Held.of(told.field(), value));
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
