package org.keji.query.trail;

import org.keji.kernel.personal.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Personal values in the audit trail: that there is one may be seen, but neither what it says nor its ciphertext. */
final class Sealed {

    private Sealed() {}

    /** The value with every envelope in it masked. */
    static JsonNode shown(JsonNode value) {
        if (Envelope.is(value)) {
            return marker();
        }
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> list.add(shown(element)));
            return list;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(inner -> object.set(inner.getKey(), shown(inner.getValue())));
            return object;
        }
        return value;
    }

    /** A sealed value also says whether it took the place of another; the two may say the same when opened. */
    static JsonNode shown(JsonNode value, boolean replaced) {
        return Envelope.is(value) ? marker().put("replaced", replaced) : shown(value);
    }

    private static ObjectNode marker() {
        return JsonNodeFactory.instance.objectNode().put("sealed", true);
    }
}
