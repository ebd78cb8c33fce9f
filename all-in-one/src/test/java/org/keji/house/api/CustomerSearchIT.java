package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.CustomerFinder.CUSTOMERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.house.testing.CustomerFinder;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Customers are found by words and by sound, and what was found out with them by its words (CU-01, CU-12, CU-17). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerSearchIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String PRODUCTS = "product-manager-1";
    private static final String FINDINGS = "/api/v1/findings?limit=500";

    private final House house = House.fresh();
    private final Desk desk = new Desk(house);
    private final CustomerFinder finder = new CustomerFinder(house);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void byWordsPinyinInitialsAndBeginnings() {
        String donggang =
                finder.register(OWNER, "福州东港物流有限公司", Map.of("address", "鼓楼区东街", "source", "展会", "needs", "纸质发票"));
        String harbour = finder.register(OWNER, "East Harbour Freight GmbH", Map.of());
        for (String words : List.of(
                "东港",
                "福州 物流",
                "fuzhou donggang",
                "fuzhoudonggang",
                "FZDG",
                "fzdgwl",
                "鼓楼",
                "展会",
                "纸质",
                "logistics 东港")) {
            assertThat(finder.found(OWNER, words, "")).as(words).containsExactly(donggang);
        }
        for (String words : List.of("harb", "HARBOUR", "east frei", "ｈａｒｂｏｕｒ gmbh")) {
            assertThat(finder.found(OWNER, words, "")).as(words).containsExactly(harbour);
        }
        for (String words : List.of("港东", "donggangfuzhou", "ha", "arbour", "youxiangongsi")) {
            assertThat(finder.found(OWNER, words, "")).as(words).isEmpty();
        }
        assertThat(finder.found(OWNER, "logistics", "")).startsWith(harbour, donggang);
        for (String wrong :
                List.of("words=", "words=%20-", "words=a&limit=0", "words=a&cursor=x", "words=" + "a".repeat(201))) {
            assertThat(house.get(OWNER, "/api/v1/customer-search?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    @Test
    void oneFindsWhomOneSeesServedOrNotNowOrThen() {
        String id = finder.register(OWNER, "重庆银杏园林", Map.of());
        assertThat(finder.found(OWNER, "chongqing yinxing", "")).containsExactly(id);
        assertThat(finder.found(OTHER, "chongqing yinxing", "")).isEmpty();
        assertThat(finder.found(PRODUCTS, "chongqing yinxing", "")).containsExactly(id);
        assertThat(house.get("front-desk-1", "/api/v1/customer-search?words=a").status())
                .isEqualTo(403);
        String then = "&" + house.upToNow().replace("min-position", "position");
        desk.act(OWNER, CUSTOMERS + "/" + id + "/hand-over", Map.of("to", OTHER));
        assertThat(finder.found(OTHER, "重庆银杏", ""))
                .as("who is asked looks first")
                .containsExactly(id);
        desk.act(MANAGER, CUSTOMERS + "/" + id + "/deactivation", Map.of("reason", "Dissolved"));
        assertThat(finder.found(MANAGER, "重庆银杏", "")).isEmpty();
        assertThat(finder.found(MANAGER, "重庆银杏", "&active=false")).containsExactly(id);
        assertThat(finder.found(MANAGER, "重庆银杏", then)).containsExactly(id);
        assertThat(finder.found(OTHER, "重庆银杏", then)).containsExactly(id);
    }

    @Test
    void allPagesTogetherAreAllThatIsFound() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.addFirst(finder.register(OWNER, "泉州松柏" + i, Map.of()));
        }
        List<String> leafed = new ArrayList<>();
        String path = "/api/v1/customer-search?words=qzsb&limit=2&" + house.upToNow();
        while (path != null) {
            Reply page = house.get(OWNER, path);
            leafed.addAll(CustomerFinder.ids(page.body(), "id"));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        assertThat(leafed).isEqualTo(made);
    }

    private List<String> findings(String user, String query) {
        return CustomerFinder.ids(desk.shown(user, FINDINGS + query), "text");
    }

    @Test
    void whatIsNoFindingIsRefused() {
        String at = CUSTOMERS + "/" + finder.register(OWNER, "Losers", Map.of());
        desk.refused(OTHER, at + "/findings", Map.of("kind", "need", "text", "x"), 403, "CU-08");
        desk.refused("analyst-1", at + "/findings", Map.of("kind", "need", "text", "x"), 403, "DP-01");
        desk.refused(OWNER, at + "/findings", Map.of("kind", "need", "text", " "), 422, "API-02");
        desk.refused(OWNER, at + "/findings", Map.of("kind", "gossip", "text", "x"), 400, "HTTP-400");
        desk.refused(OWNER, at + "/findings/one/withdrawal", Map.of("reason", "x"), 400, "HTTP-400");
    }

    @Test
    void findingsAreNotedFoundAndWithdrawn() {
        String at = CUSTOMERS + "/" + finder.register(OWNER, "Finders", Map.of());
        String customer = "&customer=" + CustomerFinder.last(at);
        String tender = "海达 Tender for pallets";
        Reply noted = house.post(
                OWNER,
                at + "/findings",
                Map.of(
                        "kind",
                        "competitor",
                        "text",
                        tender,
                        "occurredAt",
                        Desk.time(desk.shown(OWNER, at), "registeredAt")));
        assertThat(noted.status()).as(noted.text()).isEqualTo(200);
        assertThat(noted.body().get("finding").asInt()).isEqualTo(1);
        desk.act(PRODUCTS, at + "/findings", Map.of("kind", "need", "text", "Pallets of steel"));
        assertThat(findings(OWNER, "&words=pallets" + customer)).containsExactly("Pallets of steel", tender);
        assertThat(findings(OWNER, "&words=海达")).contains(tender);
        assertThat(findings(OWNER, "&kind=competitor" + customer)).containsExactly(tender);
        assertThat(findings(OWNER, "&until=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(findings(OWNER, "&from=2020-01-01T00:00:00Z" + customer)).hasSize(2);
        assertThat(findings(OTHER, customer)).isEmpty();
        desk.refused(OWNER, at + "/findings/2/withdrawal", Map.of("reason", "Heard wrongly"), 403, "CU-17");
        desk.refused(OWNER, at + "/findings/3/withdrawal", Map.of("reason", "Heard wrongly"), 404, "CU-17");
        desk.refused(OWNER, at + "/findings/1/withdrawal", Map.of(), 422, "CU-17");
        String then = "&" + house.upToNow().replace("min-position", "position");
        desk.act(OWNER, at + "/findings/1/withdrawal", Map.of("reason", "Another's tender"));
        desk.refused(OWNER, at + "/findings/1/withdrawal", Map.of("reason", "Again"), 409, "CU-17");
        assertThat(findings(OWNER, customer)).containsExactly("Pallets of steel");
        assertThat(findings(OWNER, customer + then)).hasSize(2);
        JsonNode withdrawn =
                desk.shown(OWNER, FINDINGS + "&withdrawn=true" + customer).at("/items/0/withdrawn");
        assertThat(withdrawn.get("by").asString()).isEqualTo(OWNER);
        assertThat(withdrawn.get("reason").asString()).isEqualTo("Another's tender");
        assertThat(desk.shown(OWNER, at + "/timeline").toString())
                .contains("customer.finding-noted", "customer.finding-withdrawn");
    }
}
