package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Contacts with customers over HTTP: what is logged of them, and what is shown. */
final class Contacts {

    static final String CONTACTS = "/api/v1/interactions";
    static final String SAID = "Marker-Ginster wants to move in";

    private Contacts() {}

    /** Somebody calls. */
    static Map<String, Object> contact(String kind, String subject) {
        return new HashMap<>(
                Map.of("channel", "phone", "direction", "inbound", "kind", kind, "subject", subject, "content", SAID));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    /** Logs a contact and answers where it is. */
    static String log(House house, String user, Map<String, Object> contact) {
        return made(house, user, CONTACTS, contact);
    }

    /** Makes a card and answers with the id of the customer. */
    static String customer(House house, String user) {
        Map<String, Object> card =
                Map.of("name", "Harbour", "industry", "Freight", "size", "small", "territory", "domestic");
        return idOf(made(house, user, "/api/v1/customers", card));
    }

    private static String made(House house, String user, String path, Map<String, Object> body) {
        Reply reply = house.post(user, path, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("Location");
    }

    static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** Where the contacts are that somebody is shown. */
    static List<String> listed(Desk desk, String user, String query) {
        List<String> found = new ArrayList<>();
        desk.shown(user, CONTACTS + "?limit=500" + query)
                .get("items")
                .forEach(line -> found.add(CONTACTS + "/" + line.get("id").asString()));
        return found;
    }

    /** What each clock shows, in words such as {@code answer met}. */
    static List<String> clocks(JsonNode file) {
        return file.at("/interaction/clocks")
                .valueStream()
                .map(clock ->
                        clock.get("clock").asString() + " " + clock.get("shows").asString())
                .toList();
    }

    /** The place in the request a refusal points at. */
    static String pointer(Reply refused) {
        return refused.body().at("/errors/0/pointer").asString();
    }
}
