package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** A complaint that is heard in a contact becomes a complaint by itself, once; what was said is forgotten in time. */
class HeardComplaintIT {

    private static final String CONTACTS = "/api/v1/interactions";
    private static final String COMPLAINTS = "/api/v1/complaints/";
    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, Object> HEARD = Map.of(
            "channel",
            "visit",
            "direction",
            "inbound",
            "kind",
            "complaint",
            "subject",
            "An invoice",
            "content",
            "Marker-Schlehdorn was charged twice",
            "caller",
            Map.of("name", "Marker-Kornelkirsche", "email", "mei@example.org", "language", "en"),
            "occurredAt",
            "2031-12-01T03:00:00Z");

    private static String log(House house, Map<String, Object> contact) {
        Reply reply = house.post(OWNER, CONTACTS, contact);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("Location");
    }

    private static String complaintOf(Desk desk, String at) {
        return COMPLAINTS + desk.shown(OWNER, at).at("/interaction/complaintId").asString();
    }

    private static long received(House house, String complaint) {
        return house.number("select count(*) from log.event where name = 'complaint.received' and stream = '"
                + complaint.substring(COMPLAINTS.length()) + "'");
    }

    private static void isAsItWasHeard(JsonNode file) {
        assertThat(file.at("/complaint/owner").asString()).isEqualTo(OWNER);
        assertThat(file.at("/complaint/channel").asString()).isEqualTo("visit");
        assertThat(file.at("/complaint/receivedAt").asString()).isEqualTo("2031-12-01T03:00:00Z");
        assertThat(file.at("/complaint/department").asString()).isEqualTo("Customer service");
        assertThat(file.get("content").asString()).isEqualTo(HEARD.get("content"));
        assertThat(file.at("/complainant/name").asString()).isEqualTo("Marker-Kornelkirsche");
        assertThat(file.at("/complainant/language").asString()).isEqualTo("en");
    }

    @Test
    void itIsReceivedAsItWasHeardAndOnce() {
        SetClock clock = new SetClock("2031-12-01T04:00:00Z");
        try (House house = House.by(clock);
                House second = house.secondNode()) {
            assertThat(second.url()).isNotEqualTo(house.url());
            Desk desk = new Desk(house);
            String at = log(house, HEARD);
            String complaint = complaintOf(desk, at);
            await().atMost(SOON).until(() -> received(house, complaint) == 1);
            isAsItWasHeard(desk.shown(OWNER, complaint));
            desk.act(OWNER, complaint + "/acknowledgement", Map.of());
            for (String table : List.of("log.event", "log.decision", "work.due")) {
                assertThat(house.number("select count(*) from " + table + " t where t::text like '%Marker-%'"))
                        .as(table)
                        .isZero();
            }

            // Whatever else happens to it, and should the list have forgotten that it was passed on, it stays one.
            desk.refused(OWNER, at + "/closure", Map.of("outcome", "settled"), 409, "CO-01");
            desk.act(OWNER, at + "/closure", Map.of("outcome", "passed-on"));
            String contact = at.substring(CONTACTS.length() + 1);
            house.execute("insert into work.due (item, kind, stream, clock, due_at, position) values ('%1$s heard',"
                            .formatted(contact)
                    + " 'RECEIVE', '%s', 'heard', '2031-12-01T03:00:00Z', 1) on conflict (item) do nothing"
                            .formatted(contact));
            await().atMost(SOON).until(() -> house.number("select count(*) from work.due where kind = 'RECEIVE'") == 0);
            assertThat(received(house, complaint)).isEqualTo(1);
            assertThat(desk.shown("auditor-1", "/api/v1/audit-trail/openings?about=" + contact)
                            .get("items")
                            .valueStream()
                            .filter(entry -> entry.get("operation").asString().equals("receiveComplaint"))
                            .map(entry -> entry.get("actor").asString() + " "
                                    + entry.get("field").asString()))
                    .as("it was opened once, by software, and that is noted")
                    .containsExactlyInAnyOrder("due-list content", "due-list caller");
        }
    }

    @Test
    void whatWasSaidIsForgottenInTime() {
        SetClock clock = new SetClock("2031-01-06T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            Map<String, Object> greeting = new HashMap<>(HEARD);
            greeting.put("kind", "greeting");
            greeting.put("occurredAt", "2031-01-06T02:00:00Z");
            String at = log(house, greeting);
            desk.act(OWNER, at + "/closure", Map.of("outcome", "unreachable", "reason", "Went away"));
            String lines = "/api/v1/retention?until=2100-01-01T00:00:00Z";
            await().atMost(SOON)
                    .until(() -> desk.shown(MANAGER, lines).toString().contains("2034-01-05T02:00:00Z"));
            clock.set("2034-01-05T02:00:01Z");
            await().atMost(SOON)
                    .until(() -> desk.shown(MANAGER, lines).toString().contains("\"what\":\"erase\""));
            assertThat(desk.shown(OWNER, at).has("content")).isTrue();
            clock.set("2034-01-12T02:01:00Z");
            await().atMost(SOON).until(() -> !desk.shown(OWNER, at).has("content"));
            JsonNode file = desk.shown(OWNER, at);
            assertThat(file.get("erased").asBoolean()).isTrue();
            assertThat(file.at("/interaction/outcome").asString())
                    .as("that there was a contact stays")
                    .isEqualTo("unreachable");
        }
    }
}
