package org.keji.house.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as the description of the API gives them for example: what it shows must be readable. */
final class ExampleBody {

    private static final JsonNode API = read();

    private ExampleBody() {}

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("..", "docs", "openapi", "keji.json")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An object without fields where nothing is asked for in JSON. */
    static String of(String method, String path) {
        JsonNode schema = API.at("/paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .at("/requestBody/content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode() ? "{}" : example(schema).toString();
    }

    private static JsonNode example(JsonNode schema) {
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("$ref")) {
            return example(API.at(schema.get("$ref").asString().substring(1)));
        }
        if (schema.has("items")) {
            return JsonNodeFactory.instance.arrayNode().add(example(schema.get("items")));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().stream()
                .filter(field -> isShown(field.getValue()))
                .forEach(field -> object.set(field.getKey(), example(field.getValue())));
        return object;
    }

    private static boolean isShown(JsonNode schema) {
        return schema.has("example") || schema.has("$ref") || schema.has("items");
    }
}
