package org.keji.query.person;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keji.kernel.personal.Envelope;
import tools.jackson.databind.JsonNode;

/** Finds what is sealed for one person in the payload of an event, whichever event it is. */
final class Envelopes {

    private Envelopes() {}

    /** The path of each field, and its envelope. */
    static Map<String, JsonNode> of(JsonNode payload, String person) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        collect(payload, "", person, found);
        return found;
    }

    private static void collect(JsonNode node, String path, String person, Map<String, JsonNode> found) {
        if (Envelope.is(node)) {
            if (node.get("subject").asString().equals(person)) {
                found.put(path, node);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(inner -> collect(
                            inner.getValue(),
                            path.isEmpty() ? inner.getKey() : path + "." + inner.getKey(),
                            person,
                            found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]", person, found);
            }
        }
    }
}
