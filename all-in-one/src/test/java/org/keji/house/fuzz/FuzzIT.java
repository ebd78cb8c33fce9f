package org.keji.house.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests made from the description of the API, right and wrong. None breaks the server, none that is refused leaves
 * an event, no refusal repeats what was sent. {@code -Dkeji.fuzz.requests=…} makes more of them.
 */
class FuzzIT {

    private static final int CALLERS = 8;
    private static final int ENOUGH = 25;

    private final long seed = Long.getLong("keji.seed", System.nanoTime());

    @Test
    void nothingBreaks() throws Exception {
        send(Integer.getInteger("keji.fuzz.requests", 1_500));
    }

    @Test
    @Tag("long")
    void nothingBreaksInAMultitude() throws Exception {
        Findings findings = send(Integer.getInteger("keji.fuzz.requests", 200_000));
        assertThat(findings.answered())
                .as("operations that did what they are there for: a run of refusals alone would show little")
                .hasSizeGreaterThan(ENOUGH);
    }

    private Findings send(int requests) throws Exception {
        System.out.println("FuzzIT -Dkeji.seed=" + seed);
        long began = System.nanoTime();
        JsonNode api = api();
        Findings findings = new Findings();
        try (House house = House.fresh()) {
            assertThat(call(house, requests, api, findings))
                    .as("callers that gave up, seed %d", seed)
                    .isEmpty();
            System.out.printf(
                    "FuzzIT heard %s after %d s; %d operations did what they are there for%n",
                    findings.statuses(),
                    (System.nanoTime() - began) / 1_000_000_000,
                    findings.answered().size());
            assertThat(findings.wrong()).as("seed %d", seed).isEmpty();
            assertThat(rows(house, "select key from log.request"))
                    .as("what was done, and nothing else")
                    .isEqualTo(findings.done());
            assertThat(unasked(house)).as("events nobody asked for").isEmpty();
        }
        return findings;
    }

    /** What callers gave up with: each of them sends until there is nothing left to send. */
    private Queue<Throwable> call(House house, int requests, JsonNode api, Findings findings)
            throws InterruptedException {
        List<String> pool = Values.pool();
        AtomicInteger left = new AtomicInteger(requests);
        List<Thread> callers = new ArrayList<>();
        Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < CALLERS; i++) {
            Sender sender = new Sender(house, api, operations(api), seed + i, pool, findings);
            callers.add(Thread.ofPlatform()
                    .uncaughtExceptionHandler((_, fault) -> faults.add(fault))
                    .start(() -> {
                        try {
                            while (left.getAndDecrement() > 0) {
                                sender.send();
                            }
                        } catch (InterruptedException stop) {
                            Thread.currentThread().interrupt();
                        }
                    }));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        return faults;
    }

    private static JsonNode api() throws Exception {
        return JsonMapper.shared().readTree(Files.readString(Path.of("..", "docs", "openapi", "keji.json")));
    }

    private static List<Operation> operations(JsonNode api) {
        return Operation.all(api).stream()
                .filter(operation -> !Operation.isStream(api, operation))
                .toList();
    }

    /** What is no answer to a request, but for what the house does by itself when it is due. */
    private static Set<String> unasked(House house) throws Exception {
        return rows(
                house,
                "select name || ' by ' || (metadata ->> 'actor') from log.event e where not exists"
                        + " (select from log.request r where e.position between r.first_position and r.last_position)"
                        + " and not (metadata ->> 'actor' = 'shipped-books' and name = 'policy-book.version-shipped')"
                        + " and not (metadata ->> 'actor' = 'due-list' and name in ('complaint.first-answer-missed',"
                        + " 'complaint.clock-missed', 'complaint.step-escalated', 'complaint.received', 'customer.graded',"
                        + " 'person.erasure-requested', 'person.erased', 'visit.report-missed', 'visit.finding-unanswered',"
                        + " 'visit.next-left-open', 'visit-plan.opened', 'visit.planned', 'promise.made',"
                        + " 'forum.minutes-missed', 'forum.answer-missed', 'breach.reported',"
                        + " 'permit.notice-missed', 'permit.acknowledgement-missed', 'permit.expired',"
                        + " 'permit.not-used', 'permit.visitor-overstayed', 'permit.closed',"
                        + " 'hospitality.papers-missed', 'hospitality.bill-missed', 'hospitality.settled',"
                        + " 'hospitality.not-reimbursed', 'gift.meal-counted',"
                        + " 'interaction.logged'))");
    }

    private static Set<String> rows(House house, String sql) throws Exception {
        Set<String> rows = new HashSet<>();
        try (Connection connection = house.admin().getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
