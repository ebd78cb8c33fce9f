package org.keji.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;
import org.keji.house.postgres.Secrets;
import org.keji.house.security.DemoUser;
import tools.jackson.databind.json.JsonMapper;

/** A demo user with a token, who gets the answer expected or fails. */
final class Guest {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int ACCEPTED = 202;

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Version 1.1, for an offer to upgrade would go out with every request until it is taken. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final String url;
    private final String token;

    Guest(String url, String user, Secrets secrets) {
        this.url = url;
        String basic = user + ":" + DemoUser.password(user, secrets.of("demo-users"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .timeout(LIMIT)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        this.token = JSON.readTree(send(request, OK).body()).get("access_token").asString();
    }

    private Guest(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** The same person at another door. */
    Guest at(String otherUrl) {
        return new Guest(otherUrl, token);
    }

    String token() {
        return token;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build(), OK);
    }

    /** Sends a body that was not sent before. */
    HttpResponse<String> post(String path, String type, String body, int expected) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", EventSource.random().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                expected);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(LIMIT).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new IllegalStateException(
                        "%s answered %d: %s".formatted(request.uri(), response.statusCode(), response.body()));
            }
            return response;
        } catch (IOException broken) {
            throw new IllegalStateException("The house did not answer " + request.uri(), broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}
