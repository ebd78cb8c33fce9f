package org.keji.house.fuzz;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values after a schema, and values that are none: what is missing, too much, too long, or of another kind. */
final class Values {

    /** Stands for what is personal: no answer but the one of the file itself may repeat it. */
    static final String MARKER = "Fuzz-Marker";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG_TEXT = 70_000;
    private static final int KNOWN = 300;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "null",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "'; drop table log.event; --",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "%00",
            "\uD83D\uDE00\u202E客户",
            "\uFEFF",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "a\r\nX-Injected: yes",
            "complaint-00000000-0000-0000-0000-000000000000",
            "0001-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "2026-02-30T00:00:00Z");

    private final JsonNode schemas;
    private final Random random;
    private final List<String> complaints;

    Values(JsonNode api, Random random, List<String> complaints) {
        this.schemas = api.at("/components/schemas");
        this.random = random;
        this.complaints = complaints;
    }

    static List<String> pool() {
        return new CopyOnWriteArrayList<>();
    }

    static void keep(List<String> complaints, String id) {
        complaints.add(id);
        if (complaints.size() > KNOWN) {
            complaints.removeFirst();
        }
    }

    boolean inHundred(int times) {
        return random.nextInt(100) < times;
    }

    String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    /** A complaint that is there, mostly. */
    String complaint() {
        return complaints.isEmpty() || inHundred(10) ? odd() : complaints.get(random.nextInt(complaints.size()));
    }

    /** The text of a body after the schema, at times one that is no JSON at all. */
    String body(JsonNode schema) {
        String text = JsonMapper.shared().writeValueAsString(value("", schema, 0));
        if (inHundred(97)) {
            return text;
        }
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + text;
            case 2 -> "[".repeat(5_000);
            case 3 -> text.replace("\"", "'");
            default -> "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000);
        };
    }

    String parameter(JsonNode schema) {
        JsonNode value = value("", schema, 0);
        return value.isString() ? value.asString() : value.toString();
    }

    private JsonNode value(String name, JsonNode schema, int depth) {
        if (inHundred(4)) {
            return other(depth);
        }
        JsonNode meant = resolved(schema);
        if (meant.has("enum")) {
            JsonNode words = meant.get("enum");
            return words.get(random.nextInt(words.size()));
        }
        return switch (type(meant)) {
            case "object" -> object(meant, depth);
            case "array" -> array(meant, depth);
            case "integer" -> JSON.numberNode(random.nextInt(12) - 1L);
            case "number" -> JSON.numberNode(random.nextDouble());
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> text(name, meant);
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode meant = schema;
        while (meant.has("$ref")) {
            meant = schemas.get(meant.get("$ref").asString().replaceAll(".*/", ""));
        }
        for (String many : List.of("anyOf", "oneOf", "allOf")) {
            if (meant.has(many)) {
                return resolved(meant.get(many).get(0));
            }
        }
        return meant;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(field -> {
            if (inHundred(required.contains(field.getKey()) ? 97 : 50)) {
                object.set(field.getKey(), value(field.getKey(), field.getValue(), depth + 1));
            }
        });
        if (inHundred(3)) {
            object.set("unheardOf", other(depth));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(value("", schema.get("items"), depth + 1));
        }
        return array;
    }

    private JsonNode text(String name, JsonNode schema) {
        if (schema.path("format").asString("").equals("date-time")) {
            long ago = (long) (random.nextDouble() * 40 * 86_400);
            return JSON.stringNode(
                    Instant.now().minusSeconds(inHundred(90) ? ago : -ago).toString());
        }
        if (schema.has("example") && inHundred(60)) {
            // Where the description leaves open what it is, the example may be more than a text.
            return schema.get("example");
        }
        if (inHundred(15)) {
            return JSON.stringNode(odd());
        }
        return JSON.stringNode(name.equals("to") ? "account-manager-2" : MARKER + " " + random.nextInt(1000));
    }

    /** Something of any other kind. */
    private JsonNode other(int depth) {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextLong());
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.arrayNode().add(odd());
            case 4 -> JSON.objectNode().put(odd(), odd());
            case 5 -> JSON.stringNode((MARKER + " ").repeat(LONG_TEXT / MARKER.length()));
            case 6 -> JSON.numberNode(random.nextDouble() * 1e300);
            default -> JSON.stringNode(odd());
        };
    }
}
