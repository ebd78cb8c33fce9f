package org.keji.house.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed description of the API is the one the running house gives. */
class OpenApiTest {

    private static final Path FILE = Path.of("..", "docs", "openapi", "keji.json");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final House house = House.shared();

    private JsonNode served() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(house.url() + "/api-docs")).build();
        String text = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return PRETTY.readTree(text);
    }

    @Test
    void isAsCommitted() throws Exception {
        String served = PRETTY.writeValueAsString(served()) + "\n";
        if (Boolean.getBoolean("keji.rewrite")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, served);
        }
        assertThat(FILE).as("Write it with ./dev handbook").exists();
        assertThat(served)
                .as("The API has changed; look at the change and write it with ./dev handbook")
                .isEqualTo(Files.readString(FILE));
    }

    @Test
    void everyOperationSaysItsEffectAndItsProblems() throws Exception {
        JsonNode api = served();
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        api.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.get("x-effect").asString()).isIn("business", "none");
                    assertThat(operation.get("x-roles"))
                            .as(operation.get("operationId").asString())
                            .isNotNull();
                    assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                            .isTrue();
                    assertThat(operation.get("summary").asString()).isNotBlank();
                }));
    }
}
