package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Customers with contacts, and what is given to them, over HTTP. */
public final class GiftDesk {

    public static final String GIFTS = "/api/v1/gifts";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final House house;

    public GiftDesk(House house) {
        this.house = house;
    }

    /** The day it is in the house. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /**
     * Somebody at a customer.
     *
     * @param contact the id of the person
     */
    public record Known(String customer, String contact) {

        public String card() {
            return "/api/v1/customers/" + customer;
        }
    }

    public String customer(String accountManager) {
        Reply made = house.post(
                accountManager,
                "/api/v1/customers",
                Map.of("name", "Pier Six", "industry", "Ports", "size", "large", "territory", "domestic"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.body().get("id").asString();
    }

    public Known contact(String accountManager) {
        return contact(accountManager, customer(accountManager), Map.of("name", "Sun Li"));
    }

    public Known contact(String accountManager, String customer, Map<String, ?> details) {
        Reply made = house.post(accountManager, "/api/v1/customers/" + customer + "/contacts", details);
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return new Known(customer, made.body().get("contact").asString());
    }

    public static Map<String, Object> gift(Known known, double value) {
        Map<String, Object> gift = new HashMap<>(
                Map.of("customerId", known.customer(), "recipient", known.contact(), "kind", "gift", "what", "Tea"));
        gift.putAll(Map.of(
                "value", value, "occasion", "holiday", "publicOfficial", false, "plannedOn", today().toString()));
        return gift;
    }

    /** @return where the gift is */
    public String propose(String user, Map<String, Object> gift, String state) {
        Reply made = house.post(user, GIFTS, gift);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.body().get("state").asString()).as(made.text()).isEqualTo(state);
        return made.header("Location");
    }

    public static Map<String, Object> givenToday() {
        return Map.of("givenOn", today().toString());
    }

    /** What the contact is given this year. */
    public JsonNode year(String user, Known known) {
        return new Desk(house)
                .shown(user, "/api/v1/gift-accounts?recipient=" + known.contact())
                .get("items")
                .get(0);
    }
}
