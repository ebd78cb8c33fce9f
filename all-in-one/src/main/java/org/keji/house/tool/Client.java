package org.keji.house.tool;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keji.house.postgres.Secrets;
import org.keji.house.security.DemoUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running server as a demo user. */
public final class Client {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String url;
    private final String signIn;
    private final Secrets secrets;

    public Client(String url, Secrets secrets) {
        this(url, url, secrets);
    }

    /** @param signIn where tokens are given, if that is another place than the one talked to */
    public Client(String url, String signIn, Secrets secrets) {
        this.url = url;
        this.signIn = signIn;
        this.secrets = secrets;
    }

    /** An answer; the body is empty JSON where there is none. */
    public record Reply(int status, JsonNode body, String text, Map<String, String> headers) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    /** @throws ToolFailure if there is no server, no such user, or no secret in the data folder */
    public String token(String user) {
        return tokens.computeIfAbsent(user, this::fetchToken);
    }

    private String fetchToken(String user) {
        if (!Files.exists(secrets.file("demo-users"))) {
            throw new ToolFailure("There is no secret of demo users in " + secrets.file("demo-users")
                    + "; is KEJI_DATA the folder the server runs on?");
        }
        String basic = Base64.getEncoder()
                .encodeToString((user + ":" + DemoUser.password(user, secrets.of("demo-users")))
                        .getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(signIn + "/oauth2/token"))
                .timeout(LIMIT)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        Reply reply = send(request);
        if (reply.status() != 200) {
            throw new ToolFailure("No token for " + user + " (status " + reply.status()
                    + "): users are called after their role, such as account-manager 1 to 3");
        }
        return reply.body().get("access_token").asString();
    }

    public Reply get(String user, String path) {
        return send(request(user, path).GET().build());
    }

    public Reply post(String user, String path, String key, Object body) {
        return post(user, path, key, "application/json", BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    public Reply post(String user, String path, String key, String type, BodyPublisher body) {
        return send(request(user, path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(body)
                .build());
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token(user));
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            Map<String, String> headers = new java.util.HashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            String type = headers.getOrDefault("content-type", "");
            JsonNode body = type.contains("json") ? json.readTree(response.body()) : json.createObjectNode();
            return new Reply(response.statusCode(), body, response.body(), headers);
        } catch (IOException unreachable) {
            throw new ToolFailure("No server answers at " + url + "; start one with ./dev run");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ToolFailure("Interrupted");
        }
    }
}
