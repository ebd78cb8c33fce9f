package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** The administrator changes the master key while the house runs, and nobody is kept waiting. */
class KeyEpochIT {

    private static final String OWNER = "account-manager-1";
    private static final String ADMINISTRATOR = "administrator-1";
    private static final String EPOCHS = "/api/v1/key-epochs";

    @Test
    void changesWhileTheHouseRuns() throws Exception {
        try (House house = House.fresh()) {
            Desk desk = new Desk(house);
            String before = desk.receive(OWNER, Map.of("content", "Before"));
            desk.refused(ADMINISTRATOR, EPOCHS + "/1/destruction", Map.of(), 409, "API-11");
            assertThat(house.post(OWNER, EPOCHS, Map.of()).status()).isEqualTo(403);
            Reply opened = house.post(ADMINISTRATOR, EPOCHS, Map.of());
            assertThat(opened.status()).as(opened.text()).isEqualTo(202);
            String after = desk.receive(OWNER, Map.of("content", "After"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> house.number("select count(*) from vault.subject_key where epoch = 1") == 0);
            Reply destroyed = house.post(ADMINISTRATOR, EPOCHS + "/1/destruction", Map.of());
            assertThat(destroyed.status()).as(destroyed.text()).isEqualTo(200);
            assertThat(destroyed.body().has("note")).isFalse();
            assertThat(destroyed.body().at("/items/0/destroyedBy").asString()).isEqualTo(ADMINISTRATOR);
            Path file = house.data().resolve("secrets").resolve("master-key");
            assertThat(Files.readString(file).lines()).hasSize(2).allMatch(line -> line.matches("(lasting|2):.*"));
            for (String at : new String[] {before, after}) {
                assertThat(desk.shown("service-supervisor-1", at).has("content"))
                        .isTrue();
            }
        }
    }
}
