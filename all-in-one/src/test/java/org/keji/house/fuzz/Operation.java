package org.keji.house.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the description of the API has it.
 *
 * @param body the schema of what is sent, or a content type that is no JSON; null if nothing is
 * @param roles those who may do it at all
 */
record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body,
        String bodyType,
        List<String> roles) {

    /** @param in path, query or header */
    record Parameter(String name, String in, JsonNode schema) {}

    boolean isCommand() {
        return method.equals("POST");
    }

    static List<Operation> all(JsonNode api) {
        List<Operation> all = new ArrayList<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(of(
                                path.getKey(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                method.getValue()))));
        return all;
    }

    private static Operation of(String path, String method, JsonNode said) {
        List<Parameter> parameters = new ArrayList<>();
        said.path("parameters")
                .forEach(one -> parameters.add(
                        new Parameter(one.get("name").asString(), one.get("in").asString(), one.get("schema"))));
        JsonNode content = said.at("/requestBody/content");
        String type = content.isObject() ? content.propertyNames().iterator().next() : "";
        JsonNode body = type.isEmpty() ? null : content.get(type).get("schema");
        List<String> roles = said.path("x-roles")
                .valueStream()
                .map(role -> role.asString().replaceAll(" .*", ""))
                .toList();
        return new Operation(said.get("operationId").asString(), method, path, parameters, body, type, roles);
    }

    /** Whether the answer is a stream without an end. */
    static boolean isStream(JsonNode api, Operation operation) {
        return api.at("/paths")
                .get(operation.path())
                .get(operation.method().toLowerCase(java.util.Locale.ROOT))
                .at("/responses/200/content")
                .has("text/event-stream");
    }
}
