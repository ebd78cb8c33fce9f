package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Customers over HTTP, as they are registered and as they are found. */
public final class CustomerFinder {

    public static final String CUSTOMERS = "/api/v1/customers";
    public static final String CONTACT_SEARCHES = "/api/v1/contact-searches";
    public static final String CHECKS = "/api/v1/customer-duplicate-checks";

    private final House house;

    public CustomerFinder(House house) {
        this.house = house;
    }

    /** @return the id of a customer of this name, whom the account manager looks after */
    public String register(String accountManager, String name, Map<String, Object> more) {
        Map<String, Object> card =
                new HashMap<>(Map.of("industry", "Logistics", "size", "medium", "territory", "domestic"));
        card.put("name", name);
        card.putAll(more);
        Reply made = house.post(accountManager, CUSTOMERS, card);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return last(made.header("Location"));
    }

    /** @return the id of somebody who works there */
    public String contact(String accountManager, String customer, Map<String, ?> details) {
        Reply added = house.post(accountManager, CUSTOMERS + "/" + customer + "/contacts", details);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return added.body().get("contact").asString();
    }

    /** The customers that are found by these words, with more of a query. */
    public List<String> found(String user, String words, String more) {
        return ids(
                new Desk(house)
                        .shown(
                                user,
                                "/api/v1/customer-search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                                        + more),
                "id");
    }

    /** The contacts that are found. */
    public List<String> contacts(String user, Map<String, String> person) {
        return ids(posted(user, CONTACT_SEARCHES, person), "contact");
    }

    /** What a search with a body answers, once everything that was done is known. */
    public JsonNode posted(String user, String path, Map<String, ?> body) {
        Reply reply = house.post(user, path + "?" + house.upToNow(), body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.body();
    }

    /** One field of every item; nothing where an item lacks it. */
    public static List<String> ids(JsonNode page, String field) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.path(field).asString("")));
        return ids;
    }

    public static String last(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
