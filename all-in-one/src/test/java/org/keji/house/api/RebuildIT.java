package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** A read model is built anew while it is written and read; nobody notices, and nothing differs. */
class RebuildIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> MODELS = List.of(
            "complaint_register",
            "complaint_statistics",
            "complaint_clocks",
            "satisfaction_trend",
            "complaint_search",
            "audit_trail");

    @Test
    void underLoadRebuiltRowForRowWithoutAReadersError() throws Exception {
        try (House house = House.fresh();
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean running = new AtomicBoolean(true);
            Queue<String> errors = new ConcurrentLinkedQueue<>();
            AtomicLong reads = new AtomicLong();
            others.execute(() -> write(house, running, errors));
            others.execute(() -> read(house, running, errors, reads));
            try {
                await().atMost(PATIENCE).until(() -> reads.get() > 20);
                for (String model : MODELS) {
                    rebuild(house, model);
                }
                long readsAfter = reads.get();
                await().atMost(PATIENCE).until(() -> reads.get() > readsAfter + 20 || !errors.isEmpty());
            } finally {
                running.set(false);
            }
            others.shutdown();
            assertThat(others.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(errors).isEmpty();
            equalRowForRow(house);
        }
    }

    private static void rebuild(House house, String model) {
        Reply begun = house.client()
                .post(
                        "administrator-1",
                        "/api/v1/read-models/" + model + "/builds",
                        UUID.randomUUID().toString(),
                        Map.of());
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String path = begun.header("Location");
        await().atMost(Duration.ofSeconds(60)).until(() -> !state(house, path).equals("BUILDING"));
        assertThat(state(house, path))
                .as(house.get("administrator-1", path).text())
                .isEqualTo("LIVE");
    }

    private static String state(House house, String path) {
        return house.get("administrator-1", path).body().get("state").asString();
    }

    private static void write(House house, AtomicBoolean running, Queue<String> errors) {
        while (running.get()) {
            Reply taken =
                    house.post("account-manager-1", "/api/v1/complaints", Map.of("channel", "web", "content", "x"));
            Reply done = house.post("account-manager-1", taken.header("Location") + "/acknowledgement", Map.of());
            if (taken.status() != 201 || done.status() != 200) {
                errors.add(taken.text() + done.text());
            }
        }
    }

    /** A reader never sees an error, and never sees fewer complaints than before. */
    private static void read(House house, AtomicBoolean running, Queue<String> errors, AtomicLong reads) {
        long seen = 0;
        while (running.get()) {
            Reply numbers = house.get("analyst-1", "/api/v1/complaint-statistics");
            Reply register = house.get("service-manager-1", "/api/v1/complaints?limit=5");
            Reply trail = house.get("auditor-1", "/api/v1/audit-trail?limit=5");
            if (numbers.status() != 200 || register.status() != 200 || trail.status() != 200) {
                errors.add(numbers.text() + register.text() + trail.text());
                return;
            }
            long count = numbers.body().at("/total/count").asLong();
            if (count < seen) {
                errors.add("A step back from " + seen + " to " + count);
            }
            seen = count;
            reads.incrementAndGet();
        }
    }

    /** What followed the events one by one, and what was folded in bulk, say the same at the same position. */
    private static void equalRowForRow(House house) {
        long head = house.number("select position from log.counter");
        await().atMost(PATIENCE)
                .until(() -> house.number("select position from complaint_register.progress") == head
                        && house.number("select position from complaint_statistics.progress") == head);
        for (String table : List.of("complaint_register.complaint", "complaint_statistics.contribution")) {
            String id = "complaint_id";
            assertThat(house.number("select count(*) from " + table))
                    .isEqualTo(
                            house.number("select count(distinct stream) from log.event where name like 'complaint.%'"));
            assertThat(house.number("select count(*) from " + table + " c full join (select * from " + table
                            + "_history where upper_inf(valid) and upper_inf(known)) h using (" + id + ")"
                            + " where c." + id + " is null or h." + id + " is null"))
                    .isZero();
            assertThat(
                            house.number(
                                    "select count(*) from " + table + "_history a join " + table + "_history b on a."
                                            + id + " = b." + id
                                            + " and a.valid && b.valid and a.known && b.known and (a.valid, a.known) < (b.valid, b.known)"))
                    .as("no overlap in both times")
                    .isZero();
        }
        for (String model : MODELS) {
            rebuild(house, model);
        }
    }
}
