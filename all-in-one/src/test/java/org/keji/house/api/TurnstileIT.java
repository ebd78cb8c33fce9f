package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OWNER;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** Who finds the house full is told to come again; who is inside is served, and health is told whatever happens. */
class TurnstileIT {

    private static final int ROOM = 2;
    private static final int CROWD = 30;
    private static final String LIST = "/api/v1/complaints";
    private static final Map<String, ?> COMPLAINT = Map.of("channel", "phone", "content", "Something is wrong");

    private static House house;

    @BeforeAll
    static void start() {
        house = House.with("--keji.at-once=" + ROOM);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void whoFindsTheHouseFullIsToldToComeAgain() throws Exception {
        house.token(OWNER);
        house.token(MANAGER);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                Connection holder = house.admin().getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("select from log.counter for update");
            List<Future<Reply>> inside = IntStream.range(0, ROOM)
                    .mapToObj(_ -> people.submit(() -> house.post(OWNER, LIST, COMPLAINT)))
                    .toList();
            await().until(() -> house.get(MANAGER, LIST).status() == 503);

            List<Future<Reply>> outside = IntStream.range(0, CROWD)
                    .mapToObj(_ -> people.submit(() -> house.get(MANAGER, LIST)))
                    .toList();
            for (Future<Reply> each : outside) {
                assertThat(each.get().status()).isEqualTo(503);
                assertThat(each.get().header("Retry-After")).isEqualTo("1");
                assertThat(each.get().body().get("code").asString()).isEqualTo("HTTP-503");
            }
            assertThat(house.get(MANAGER, "/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(house.get(MANAGER, "/actuator/health/readiness").status())
                    .isEqualTo(200);

            holder.rollback();
            for (Future<Reply> each : inside) {
                assertThat(each.get().status()).as("who is inside is served").isEqualTo(201);
            }
        }
        assertThat(house.get(MANAGER, LIST).status()).isEqualTo(200);
    }
}
