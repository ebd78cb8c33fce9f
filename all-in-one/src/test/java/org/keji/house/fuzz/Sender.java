package org.keji.house.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import org.keji.house.testing.House;
import org.keji.kernel.actor.Role;
import tools.jackson.databind.JsonNode;

/** Makes one request after another of the operations of the API, and looks at each answer. */
final class Sender {

    private static final List<String> ROLES = Stream.of(Role.values())
            .map(Role::code)
            .filter(code -> !code.equals("software"))
            .toList();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final House house;
    private final List<Operation> operations;
    private final Values values;
    private final Random random;
    private final Findings findings;
    private final List<String> complaints;

    Sender(House house, JsonNode api, List<Operation> operations, long seed, List<String> pool, Findings findings) {
        this.house = house;
        this.operations = operations;
        this.random = new Random(seed);
        this.values = new Values(api, random, pool);
        this.complaints = pool;
        this.findings = findings;
    }

    void send() throws InterruptedException {
        Operation operation = operations.get(random.nextInt(operations.size()));
        List<String> roles = operation.roles().isEmpty() || values.inHundred(15) ? ROLES : operation.roles();
        String user = roles.get(random.nextInt(roles.size())) + "-1";
        String key = UUID.randomUUID().toString();
        String body = operation.body() == null
                ? "{}"
                : operation.bodyType().equals("application/json") ? values.body(operation.body()) : values.odd();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url() + address(operation)))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + house.token(user));
        if (operation.isCommand()) {
            request.header("Content-Type", type(operation)).header("Idempotency-Key", key);
            if (values.inHundred(10)) {
                request.header("If-Match", "\"" + random.nextInt(5) + "\"");
            }
            request.POST(BodyPublishers.ofString(body));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            findings.heard(new Findings.Heard(operation.id(), user, key, body, response));
            response.headers()
                    .firstValue("Location")
                    .filter(_ -> operation.id().equals("receiveComplaint") && response.statusCode() == 201)
                    .ifPresent(location -> Values.keep(complaints, location.substring(location.lastIndexOf('/') + 1)));
        } catch (IOException broken) {
            findings.broken(operation.id(), broken);
        }
    }

    private String type(Operation operation) {
        return values.inHundred(2) || operation.bodyType().isEmpty() ? "application/json" : operation.bodyType();
    }

    private String address(Operation operation) {
        String path = operation.path();
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Operation.Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", encoded(inPath(operation, parameter)));
            } else if (parameter.in().equals("query") && values.inHundred(30)) {
                query.add(parameter.name() + "=" + encoded(values.parameter(parameter.schema())));
            } else if (parameter.name().equals("words") || parameter.name().equals("format")) {
                query.add(parameter.name() + "="
                        + Map.of("words", "wrong", "format", "csv").get(parameter.name()));
            }
        }
        return path + query;
    }

    /** A build that is begun takes a second of everybody's: read models are named wrongly here. */
    private String inPath(Operation operation, Operation.Parameter parameter) {
        if (operation.path().contains("/read-models/")) {
            return "none-" + random.nextInt(5);
        }
        return switch (parameter.name()) {
            case "id" -> values.complaint();
            case "action" -> values.inHundred(90) ? String.valueOf(1 + random.nextInt(2)) : values.odd();
            default -> values.odd();
        };
    }

    private static String encoded(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        // An empty step would make another address, and one with a NUL is refused before it comes to us.
        return encoded.isEmpty() ? "%20" : encoded;
    }
}
