package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.ContractDesk;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Who works at a customer, who looks after it, and how it is classified, as its users see it. */
class StakeholderIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String BIRTHDAY = "1988-03-14";
    private static final String PHONE = "+86 592 7730144";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    private String customer() {
        return house.post(
                        OWNER,
                        "/api/v1/customers",
                        Map.of("name", "Pier Nine", "industry", "Ports", "size", "large", "territory", "domestic"))
                .header("Location");
    }

    private String contact(String customer, String name) {
        Reply made =
                house.post(OWNER, customer + "/contacts", Map.of("name", name, "phone", PHONE, "birthday", BIRTHDAY));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return customer + "/contacts/" + made.body().get("contact").asString();
    }

    private JsonNode contacts(String user, String customer) {
        return desk.shown(user, customer + "/contacts").get("items");
    }

    private static Map<String, Object> because(String field, Object value) {
        return new HashMap<>(Map.of(field, value, "reason", "By what we know"));
    }

    @Test
    void aContactIsKnownInConfidence() {
        String customer = customer();
        String sun = contact(customer, "Sun Li");
        desk.act(OWNER, sun + "/concerns", Map.of("concerns", "Deliveries that come too late"));
        JsonNode seen = contacts(OWNER, customer).get(0);
        assertThat(seen.at("/details/name").asString()).isEqualTo("Sun Li");
        assertThat(seen.at("/details/birthday").asString()).isEqualTo(BIRTHDAY);
        assertThat(seen.get("concerns").asString()).startsWith("Deliveries");
        JsonNode managers = contacts(MANAGER, customer).get(0);
        assertThat(managers.at("/details/phone").asString()).isEqualTo(PHONE);
        assertThat(managers.has("concerns")).as("for the account team alone").isFalse();
        desk.act(OWNER, customer + "/team", Map.of("team", List.of(Map.of("function", "claims", "member", MANAGER))));
        assertThat(contacts(MANAGER, customer).get(0).has("concerns")).isTrue();
        assertThat(house.get(OTHER, customer + "/contacts").status()).isEqualTo(403);
        assertThat(house.get("product-manager-1", customer + "/contacts").status())
                .isEqualTo(403);
        assertThat(house.number("select count(*) from log.event where payload::text like '%Sun Li%'"))
                .isZero();
        String person = sun.substring(sun.lastIndexOf('/') + 1);
        assertThat(desk.shown("auditor-1", "/api/v1/audit-trail/openings?subject=" + person)
                        .get("items")
                        .valueStream()
                        .map(entry -> entry.get("operation").asString()))
                .contains("listContacts");
    }

    @Test
    void whoIsErasedIsAContactWithoutAName() {
        String customer = customer();
        String sun = contact(customer, "Sun Li");
        String person = "/api/v1/persons/" + sun.substring(sun.lastIndexOf('/') + 1);
        assertThat(house.post(MANAGER, person + "/erasure-request", Map.of("reason", "Asked by letter"))
                        .status())
                .isEqualTo(201);
        desk.act("general-manager-1", person + "/erasure", Map.of("reason", "Nothing stands against it"));
        JsonNode seen = contacts(OWNER, customer).get(0);
        assertThat(seen.get("erased").asBoolean()).isTrue();
        assertThat(seen.has("details")).isFalse();
        assertThat(seen.get("stage").asString()).isEqualTo("aware");
    }

    @Test
    void theMapShowsWhoDecidesAndWhoIsMissing() {
        String customer = customer();
        String sun = contact(customer, "Sun Li");
        desk.act(OWNER, sun + "/role", Map.of("role", "decision-maker", "from", "2020-01-01"));
        desk.act(OWNER, sun + "/stage", Map.of("stage", "interested"));
        desk.refused(OWNER, sun + "/stage", Map.of("stage", "allied"), 409, "RM-02");
        desk.refused(
                OWNER,
                sun + "/role",
                Map.of("role", "coach", "from", "2026-05-04", "until", "2026-05-03"),
                422,
                "RM-01");
        JsonNode map = desk.shown(OWNER, customer + "/stakeholders");
        assertThat(map.at("/roles/0/stage").asString()).isEqualTo("interested");
        assertThat(map.get("gaps").valueStream().map(JsonNode::asString))
                .containsExactly("key-influencer", "coach", "guide");
        desk.act(OWNER, sun + "/hand-over", Map.of("owner", OTHER));
        desk.refused(OWNER, sun + "/stage", Map.of("stage", "trusting"), 403, "RM-04");
        desk.act(MANAGER, sun + "/departure", Map.of("reason", "Works elsewhere now"));
        assertThat(desk.shown(OWNER, customer + "/stakeholders").get("gaps").size())
                .isEqualTo(4);
        String nobody = customer + "/contacts/person-00000000-0000-5000-8000-000000000000";
        desk.refused(OWNER, nobody + "/departure", Map.of("reason", "Gone"), 404, "CU-01");
    }

    @Test
    void aCustomerIsHandedOver() {
        String customer = customer();
        assertThat(house.get(OTHER, customer + "?" + house.upToNow()).status()).isEqualTo(403);
        desk.act(OWNER, customer + "/hand-over", Map.of("to", OTHER));
        assertThat(desk.shown(OTHER, customer).get("offeredTo").asString()).isEqualTo(OTHER);
        desk.refused("account-manager-3", customer + "/hand-over/acceptance", Map.of(), 403, "CU-08");
        desk.act(OTHER, customer + "/hand-over/acceptance", Map.of());
        assertThat(desk.shown(OTHER, customer).get("accountManager").asString()).isEqualTo(OTHER);
        assertThat(house.get(OWNER, customer + "?" + house.upToNow()).status()).isEqualTo(403);
        desk.refused(OWNER, customer + "/hand-over", Map.of("to", OWNER), 403, "CU-08");
    }

    /** Whatever concerns a customer follows the customer to another account manager (CU-08). */
    @Test
    void whatConcernsACustomerGoesWithIt() {
        String customer = customer();
        String id = customer.substring(customer.lastIndexOf('/') + 1);
        ContractDesk contracts = new ContractDesk(house);
        String contract = contracts.register(ContractDesk.contract(id, 1000));
        String interaction = house.post(
                        MANAGER,
                        "/api/v1/interactions",
                        Map.of(
                                "customerId", id,
                                "channel", "phone",
                                "direction", "inbound",
                                "kind", "inquiry",
                                "subject", "Opening hours of the quay",
                                "content", "When do you open?"))
                .header("Location");
        for (String at : List.of(contract, interaction)) {
            assertThat(house.get(OWNER, at + "?" + house.upToNow()).status())
                    .as(at)
                    .isEqualTo(200);
            assertThat(house.get(OTHER, at).status()).as(at).isEqualTo(403);
        }
        desk.act(OWNER, customer + "/hand-over", Map.of("to", OTHER));
        desk.act(OTHER, customer + "/hand-over/acceptance", Map.of());
        for (String at : List.of(contract, interaction)) {
            assertThat(house.get(OTHER, at + "?" + house.upToNow()).status())
                    .as(at)
                    .isEqualTo(200);
        }
        assertThat(house.get(OWNER, interaction).status()).isEqualTo(403);
        assertThat(contracts.listed(OTHER, "&customer=" + id)).contains(contract);
        assertThat(contracts.listed(OWNER, "&customer=" + id)).isEmpty();
    }

    @Test
    void aCustomerIsClassified() {
        String customer = customer();
        desk.act(OWNER, customer + "/key-list", because("list", "Ports of the coast"));
        desk.act(OWNER, customer + "/funnel", Map.of("stage", "screened"));
        desk.refused(OWNER, customer + "/funnel", Map.of("stage", "converted"), 409, "CU-10");
        desk.act("finance-officer-1", customer + "/credit", because("credit", "good"));
        Map<String, Object> bad = because("credit", "bad");
        bad.put("creditDays", 30);
        desk.refused(MANAGER, customer + "/credit", bad, 422, "CU-14");
        Map<String, Object> place = because("attractiveness", "high");
        place.put("position", "high");
        desk.act(OWNER, customer + "/portfolio", place);
        Map<String, Object> marks = because("greenChannel", true);
        marks.put("vip", false);
        desk.refused(OWNER, customer + "/marks", marks, 400, "HTTP-400");
        marks.put("onSiteService", false);
        desk.act(OWNER, customer + "/marks", marks);
        JsonNode card = desk.shown(OWNER, customer);
        assertThat(card.get("keyList").asString()).isEqualTo("Ports of the coast");
        assertThat(card.get("funnel").asString()).isEqualTo("screened");
        assertThat(card.get("credit").asString()).isEqualTo("good");
        assertThat(card.get("quadrant").asString()).isEqualTo("star");
        assertThat(card.get("greenChannel").asBoolean()).isTrue();
        assertThat(desk.shown(MANAGER, "/api/v1/customers?limit=500&quadrant=star&keyList=Ports%20of%20the%20coast")
                        .get("items")
                        .valueStream()
                        .map(line -> line.get("id").asString()))
                .contains(card.get("id").asString());
    }

    @Test
    void aDuplicateIsMergedOnce() {
        String goesOn = customer();
        String duplicate = customer();
        String into = goesOn.substring(goesOn.lastIndexOf('/') + 1);
        String from = duplicate.substring(duplicate.lastIndexOf('/') + 1);
        desk.act(MANAGER, duplicate + "/merger", because("into", into));
        assertThat(desk.shown(OWNER, duplicate).get("mergedInto").asString()).isEqualTo(into);
        desk.refused(MANAGER, goesOn + "/merger", because("into", from), 409, "CU-12");
        desk.refused(MANAGER, duplicate + "/reactivation", Map.of("reason", "Two after all"), 409, "CU-12");
        Reply unknown = desk.refused(
                MANAGER,
                goesOn + "/merger",
                because("into", "customer-00000000-0000-5000-8000-000000000000"),
                422,
                "CU-01");
        assertThat(unknown.body().at("/errors/0/pointer").asString()).isEqualTo("/into");
    }
}
