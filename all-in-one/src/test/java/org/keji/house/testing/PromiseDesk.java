package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Promises and requests of customers over HTTP, and the ledger they stand in. */
public final class PromiseDesk {

    public static final String PROMISES = "/api/v1/promises";
    public static final String REQUESTS = "/api/v1/requests";

    private static final String LEDGER = "/api/v1/promise-ledger";

    private final House house;

    public PromiseDesk(House house) {
        this.house = house;
    }

    /** @return the id of a customer this account manager looks after */
    public String customer(String accountManager) {
        Map<String, Object> card =
                Map.of("name", "Harbour", "industry", "Logistics", "size", "medium", "territory", "domestic");
        String at = begun(accountManager, "/api/v1/customers", card);
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** @return where the promise is */
    public String promise(String user, String customer, String dueAt) {
        return begun(user, PROMISES, making(customer, dueAt));
    }

    /** @return where the request is */
    public String request(String user, String customer) {
        return begun(user, REQUESTS, wish(customer));
    }

    private String begun(String user, String path, Map<String, ?> body) {
        Reply made = house.post(user, path, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    public static Map<String, Object> making(String customer, String dueAt) {
        return Map.of("customerId", customer, "what", "All pallets are in Xiamen", "dueAt", dueAt);
    }

    public static Map<String, Object> wish(String customer) {
        return Map.of(
                "customerId",
                customer,
                "wish",
                "Deliveries on Saturdays",
                "description",
                "The hall is empty at weekends",
                "deadline",
                "2099-06-01T00:00:00Z");
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> less = new HashMap<>(body);
        less.remove(field);
        return less;
    }

    public static String pointer(Reply refused) {
        return refused.body().at("/errors/0/pointer").asString();
    }

    /** Where what is on one page is, once everything that was done is known. */
    public List<String> listed(String user, String filter) {
        return places(new Desk(house).shown(user, LEDGER + "?limit=500" + filter));
    }

    /** Where what is on all pages is, following the links from one to the next. */
    public List<String> leafed(String user, String query) {
        house.get(user, LEDGER + "?" + house.upToNow());
        List<String> places = new ArrayList<>();
        String path = LEDGER + query;
        while (path != null) {
            Reply page = house.get(user, path);
            places.addAll(places(page.body()));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        return places;
    }

    private static List<String> places(JsonNode page) {
        List<String> places = new ArrayList<>();
        page.get("items")
                .forEach(line -> places.add("/api/v1/" + line.get("kind").asString() + "s/"
                        + line.get("id").asString()));
        return places;
    }
}
