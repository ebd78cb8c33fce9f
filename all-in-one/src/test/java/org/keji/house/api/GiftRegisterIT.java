package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.GiftDesk.GIFTS;
import static org.keji.house.testing.GiftDesk.gift;
import static org.keji.house.testing.GiftDesk.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** The register of gifts: who reads it, page by page, and what it adds up to. */
class GiftRegisterIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final Map<String, Object> WHY = Map.of("reason", "Ten years of trust");

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final GiftDesk gifts = new GiftDesk(house);

    @Test
    void aGiftHasTheVersionOfItsAccountAndAnAddressOfItsOwn() {
        Known sun = gifts.contact(OWNER);
        String first = gifts.propose(OWNER, gift(sun, 10), "approved");
        String second = gifts.propose(OWNER, gift(sun, 20), "approved");
        assertThat(second).isEqualTo(first.substring(0, first.length() - 1) + "2");
        Reply reply = house.get(OWNER, first + "?" + house.upToNow());
        assertThat(reply.header("ETag")).isEqualTo("\"4\"");
        assertThat(house.get(OWNER, second).header("ETag")).isEqualTo("\"4\"");
        assertThat(house.get(OWNER, first + "?asOf=2020-01-01T00:00:00Z").status())
                .isEqualTo(404);
        String none = first.substring(0, first.length() - 1);
        desk.refused(OWNER, none + "3/withdrawal", WHY, 404, "CU-15");
        desk.refused(OWNER, none + "x/withdrawal", WHY, 404, "CU-15");
        desk.refused(
                OWNER,
                "/api/v1/gift-accounts/gift-account-00000000-0000-5000-8000-000000000000/gifts/1/withdrawal",
                WHY,
                404,
                "API-01");
        assertThat(house.get(OWNER, none + "3").status()).isEqualTo(404);
    }

    @Test
    void whoLooksAfterTheCustomerSeesWhatWasGiven() {
        Known sun = gifts.contact(OWNER);
        String at = gifts.propose(OWNER, gift(sun, 10), "approved");
        desk.refused(OTHER, GIFTS, gift(sun, 10), 403, "CU-08");
        desk.refused(OTHER, at + "/giving", GiftDesk.givenToday(), 403, "CU-08");
        assertThat(house.get(OTHER, at + "?" + house.upToNow()).status()).isEqualTo(403);
        assertThat(house.get("product-manager-1", at).status()).isEqualTo(403);
        assertThat(desk.shown(OTHER, GIFTS + "?recipient=" + sun.contact()).get("items"))
                .isEmpty();
        desk.act(OWNER, sun.card() + "/hand-over", Map.of("to", OTHER));
        desk.act(OTHER, sun.card() + "/hand-over/acceptance", Map.of());
        assertThat(desk.shown(OTHER, at).get("accountManager").asString()).isEqualTo(OTHER);
        assertThat(house.get(OWNER, at).status()).isEqualTo(403);
        assertThat(gifts.year(OTHER, sun).get("gifts").asInt()).isEqualTo(1);
        assertThat(desk.shown(OTHER, sun.card() + "/timeline?limit=100")
                        .get("items")
                        .valueStream()
                        .map(step -> step.get("what").asString()))
                .contains("gift.proposed", "gift.approved-by-book");
        desk.act(MANAGER, sun.card() + "/contacts/" + sun.contact() + "/departure", Map.of("reason", "Left"));
        desk.refused(OTHER, at + "/giving", GiftDesk.givenToday(), 409, "CU-15");
        desk.refused(OTHER, GIFTS, gift(sun, 10), 422, "CU-15");
    }

    @Test
    void theRegisterAndTheYearsAreLeafedThrough() {
        String customer = gifts.customer(OWNER);
        List<String> made = new ArrayList<>();
        for (String name : List.of("Sun Li", "Ma Yun")) {
            Known known = gifts.contact(OWNER, customer, Map.of("name", name));
            made.addFirst(gifts.propose(OWNER, gift(known, 10), "approved"));
            made.addFirst(gifts.propose(OWNER, gift(known, 20), "approved"));
        }
        house.get(OWNER, GIFTS + "?" + house.upToNow());
        List<String> leafed = new ArrayList<>();
        leafed(GIFTS + "?limit=3&customer=" + customer)
                .forEach(line -> leafed.add("/api/v1/gift-accounts/%s/gifts/%d"
                        .formatted(
                                line.get("account").asString(), line.get("gift").asInt())));
        assertThat(leafed).isEqualTo(made);
        assertThat(leafed("/api/v1/gift-accounts?limit=1&customer=" + customer))
                .extracting(year -> year.get("sum").asDecimal().intValueExact())
                .containsExactly(30, 30);
        String days = "&from=%1$s&until=%1$s".formatted(today());
        assertThat(leafed(GIFTS + "?kind=gift&occasion=holiday&customer=" + customer + days))
                .hasSize(4);
        assertThat(leafed(GIFTS + "?until=%s&customer=%s".formatted(today().minusDays(1), customer)))
                .isEmpty();
        assertThat(house.get(OWNER, GIFTS + "?cursor=abc").status()).isEqualTo(422);
        assertThat(house.get(OWNER, GIFTS + "?from=yesterday").status()).isEqualTo(400);
    }

    private List<JsonNode> leafed(String from) {
        List<JsonNode> lines = new ArrayList<>();
        String path = from;
        while (path != null) {
            Reply page = house.get(OWNER, path);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.body().get("items").forEach(lines::add);
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        return lines;
    }
}
