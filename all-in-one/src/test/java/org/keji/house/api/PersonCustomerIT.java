package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** A person who is a customer, as the users see them: everything an organisation has, and no name anywhere in clear. */
class PersonCustomerIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String PHONE = "+86 592 7730177";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    /** @param contact the person, as a contact of themself */
    private record Known(String card, String contact) {

        String id() {
            return card.substring(card.lastIndexOf('/') + 1);
        }
    }

    private static Map<String, Object> said(String town) {
        return new HashMap<>(Map.of(
                "name",
                "Ouyang Jing",
                "phone",
                PHONE,
                "address",
                town,
                "territory",
                "domestic",
                "source",
                "Trade fair"));
    }

    private Known registered() {
        Reply made = house.post(OWNER, "/api/v1/customers/persons", said("Xiamen"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Known(made.header("Location"), made.body().get("contact").asString());
    }

    private JsonNode self(Known person) {
        return desk.shown(OWNER, person.card() + "/contacts").get("items").get(0);
    }

    @Test
    void aPersonIsACustomerLikeAnyOther() {
        Known person = registered();
        JsonNode card = desk.shown(OWNER, person.card());
        assertThat(card.get("kind").asString()).isEqualTo("person");
        assertThat(card.get("contact").asString()).isEqualTo(person.contact());
        assertThat(card.has("name")).isFalse();
        assertThat(self(person).at("/details/name").asString()).isEqualTo("Ouyang Jing");
        desk.act(OWNER, person.card() + "/standing", Map.of("standing", "key", "reason", "Three purchases"));
        desk.act(OWNER, person.card() + "/contacts/" + person.contact() + "/stage", Map.of("stage", "interested"));
        Map<String, Object> moved = said("Lisbon");
        moved.put("territory", "international");
        String correction = person.card() + "/persons/" + person.contact() + "/correction";
        desk.refused(OWNER, correction, moved, 422, "CU-03");
        moved.put("reason", "Moved abroad");
        desk.act(OWNER, correction, moved);
        assertThat(self(person).at("/details/address").asString()).isEqualTo("Lisbon");
        assertThat(desk.shown(OWNER, person.card()).get("territory").asString()).isEqualTo("international");
        assertThat(house.get(OTHER, person.card()).status()).isEqualTo(403);
        assertThat(house.number("select count(*) from log.event where payload::text like '%Ouyang%'"))
                .isZero();
    }

    @Test
    void aPersonIsNoOrganisationAndNobodysContact() {
        Known person = registered();
        Map<String, Object> card = new HashMap<>(Map.of(
                "name",
                "Pier Ten",
                "industry",
                "Ports",
                "size",
                "small",
                "territory",
                "domestic",
                "reason",
                "Founded"));
        desk.refused(OWNER, person.card() + "/correction", card, 409, "CU-01");
        String contact = person.card() + "/contacts/" + person.contact();
        Map<String, Object> moved = said("Lisbon");
        moved.remove("territory");
        moved.remove("source");
        moved.put("reason", "Moved");
        desk.refused(OWNER, contact + "/correction", moved, 409, "CU-01");
        desk.refused(OWNER, contact + "/departure", Map.of("reason", "Gone"), 409, "CU-01");
        String company = house.post(OWNER, "/api/v1/customers", card).header("Location");
        Map<String, Object> merger =
                Map.of("into", company.substring(company.lastIndexOf('/') + 1), "reason", "The same, we thought");
        desk.refused(MANAGER, person.card() + "/merger", merger, 422, "CU-12");
        Map<String, Object> nameless = said("Xiamen");
        nameless.remove("name");
        assertThat(house.post(OWNER, "/api/v1/customers/persons", nameless).status())
                .isEqualTo(422);
    }

    /** What a person spends is of their finances, which a product manager is not told (DP-06). */
    @Test
    void whatAPersonSpendsIsToldOfFinancesAlone() {
        Known person = registered();
        Map<String, Object> purchase = Map.of(
                "customerId",
                person.id(),
                "purchasedOn",
                LocalDate.now().minusDays(3).toString(),
                "product",
                "Sea freight",
                "amount",
                1280.50,
                "cost",
                940.25);
        Reply made = house.post("finance-officer-1", "/api/v1/purchases", purchase);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String bought = made.header("Location");
        String list = "/api/v1/purchases?customer=" + person.id();
        assertThat(desk.shown(OWNER, bought).get("amount").decimalValue()).isEqualByComparingTo("1280.50");
        assertThat(desk.shown("product-manager-1", bought).has("amount")).isFalse();
        for (String field : List.of("amount", "cost")) {
            assertThat(desk.shown("product-manager-1", list).at("/items/0").has(field))
                    .isFalse();
            assertThat(desk.shown("auditor-1", list).at("/items/0").has(field)).isTrue();
        }
        assertThat(house.get("product-manager-1", person.card() + "/value").status())
                .isEqualTo(403);
        assertThat(house.get(OWNER, person.card() + "/value").status()).isEqualTo(200);
    }

    /** Nothing of such a card is in clear, and it is found and offered all the same. */
    @Test
    void aPersonOfWhomNothingIsSaidInClearIsOffered() {
        String phone = "+86 592 7730188";
        Map<String, Object> silent = Map.of("name", "Ouyang Jing", "phone", phone, "territory", "domestic");
        assertThat(house.post(OWNER, "/api/v1/customers/persons", silent).status())
                .isEqualTo(201);
        Reply offered =
                house.post(OWNER, "/api/v1/customer-duplicate-checks?" + house.upToNow(), Map.of("phone", phone));
        assertThat(offered.status()).as(offered.text()).isEqualTo(200);
        assertThat(offered.text()).contains("\"by\":\"phone\"");
    }

    @Test
    void whoIsErasedIsACustomerWithoutAName() {
        Known person = registered();
        String subject = "/api/v1/persons/" + person.contact();
        assertThat(house.post(MANAGER, subject + "/erasure-request", Map.of("reason", "Asked by letter"))
                        .status())
                .isEqualTo(201);
        desk.act("general-manager-1", subject + "/erasure", Map.of("reason", "Nothing stands against it"));
        assertThat(self(person).get("erased").asBoolean()).isTrue();
        assertThat(desk.shown(OWNER, person.card()).get("kind").asString()).isEqualTo("person");
    }

    @Test
    void aPersonIsFoundByTheirNumberAndClassedForFinances() {
        Known person = registered();
        String moment = house.upToNow();
        Reply found = house.post(OWNER, "/api/v1/contact-searches?limit=500&" + moment, Map.of("phone", PHONE));
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.body()
                        .get("items")
                        .valueStream()
                        .map(one -> one.get("customerId").asString()))
                .contains(person.id());
        Reply offered = house.post(OWNER, "/api/v1/customer-duplicate-checks?" + moment, Map.of("phone", PHONE));
        assertThat(offered.text()).contains("\"by\":\"phone\"");
        assertThat(house.get(OWNER, "/api/v1/customer-search?words=Ouyang&" + moment)
                        .body()
                        .get("items")
                        .size())
                .as("no word finds a person")
                .isZero();
        JsonNode classed = desk.shown(OWNER, person.card() + "/class");
        assertThat(classed.has("name")).isFalse();
        assertThat(classed.get("service").has("size")).isFalse();
        assertThat(house.get("product-manager-1", person.card() + "/class").status())
                .isEqualTo(403);
        desk.act(MANAGER, person.card() + "/grading", Map.of());
        assertThat(desk.shown(OWNER, person.card() + "/class").get("grades").toString())
                .contains("size=unsaid");
    }
}
