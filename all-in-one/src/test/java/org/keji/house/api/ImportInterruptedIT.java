package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.testing.PastComplaints;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** An import whose process has gone says so, and sending the file again completes it. */
class ImportInterruptedIT {

    private static final String MANAGER = "service-manager-1";
    private static final int ROWS = 20;

    private final House house = House.shared();

    @Test
    void isToldAndTheSameFileCompletesIt() {
        byte[] file = new String(PastComplaints.file(), StandardCharsets.UTF_8)
                .lines()
                .limit(1 + ROWS)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        String first = imported(file);
        // As a process leaves it that was killed in the middle.
        house.execute(
                "update work.operation set state = 'running', seen_at = now() - interval '31 seconds' where id = '"
                        + shown(first).get("id").asString() + "'");
        assertThat(shown(first).get("state").asString()).isEqualTo("INTERRUPTED");

        JsonNode again = shown(imported(file));
        assertThat(again.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(again.get("known").asInt() + again.get("refused").asInt()).isEqualTo(ROWS);
    }

    /** @return where the import is found, once it is over */
    private String imported(byte[] file) {
        Reply begun = house.upload(MANAGER, "", UUID.randomUUID().toString(), file);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String path = begun.header("Location");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !shown(path).get("state").asString().equals("RUNNING"));
        return path;
    }

    private JsonNode shown(String path) {
        return house.get(MANAGER, path).body();
    }
}
