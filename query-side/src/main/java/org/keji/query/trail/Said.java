package org.keji.query.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.personal.Envelope;
import tools.jackson.databind.JsonNode;

/**
 * What one stream has said so far, field by field. A field means the same in every event of a stream, whatever the
 * event is called, so that the next payload tells by itself what it changes. It knows no event by name, and none has to
 * be taught to it.
 */
final class Said {

    private static final String TIME = "occurredAt";

    private final String stream;
    private final Map<String, Map<String, JsonNode>> last = new HashMap<>();

    Said(String stream) {
        this.stream = stream;
    }

    boolean isBy(String other) {
        return stream.equals(other);
    }

    /** Hears the next event of the stream and answers what it changes, in the order in which it says so. */
    List<Change> hear(JsonNode payload) {
        return hear(payload, Optional.empty());
    }

    /** @param part the property that says which part of the object the event is about; it is named before its fields */
    List<Change> hear(JsonNode payload, Optional<String> part) {
        List<Change> changes = new ArrayList<>();
        String prefix = part.map(name -> name + "." + payload.path(name).asString() + ".")
                .orElse("");
        for (Map.Entry<String, JsonNode> property : payload.properties()) {
            boolean namesThePart = part.filter(property.getKey()::equals).isPresent();
            if (!namesThePart && !isOfTheEvent(property.getKey(), property.getValue())) {
                String field = prefix + property.getKey();
                Map<String, JsonNode> now = new LinkedHashMap<>();
                flatten(field, property.getValue(), now);
                compare(Objects.requireNonNullElse(last.put(field, now), Map.of()), now, changes);
            }
        }
        return changes;
    }

    /** Whose event it is and when it happened say nothing about the object itself. */
    private boolean isOfTheEvent(String property, JsonNode value) {
        return property.equals(TIME) || value.isString() && value.stringValue().equals(stream);
    }

    /** An object is its fields; nothing said about a field is the same as no field. */
    private static void flatten(String path, JsonNode value, Map<String, JsonNode> into) {
        if (value.isObject() && !value.isEmpty() && !Envelope.is(value)) {
            value.properties().forEach(inner -> flatten(path + "." + inner.getKey(), inner.getValue(), into));
        } else if (!value.isNull()) {
            into.put(path, value);
        }
    }

    /** Who states an object states all of it: what it held before and does not hold now is gone. */
    private static void compare(Map<String, JsonNode> before, Map<String, JsonNode> now, List<Change> changes) {
        now.forEach((field, value) -> {
            JsonNode old = before.get(field);
            if (!value.equals(old)) {
                changes.add(new Change(field, shown(old), Sealed.shown(value, old != null)));
            }
        });
        before.forEach((field, old) -> {
            if (!now.containsKey(field)) {
                changes.add(new Change(field, shown(old), null));
            }
        });
    }

    private static @Nullable JsonNode shown(@Nullable JsonNode value) {
        return value == null ? null : Sealed.shown(value);
    }
}
