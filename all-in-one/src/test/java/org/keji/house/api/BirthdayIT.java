package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.GiftDesk.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Whose birthday comes, for those who may know, with a note of every contact that was opened. */
class BirthdayIT {

    private static final String BIRTHDAYS = "/api/v1/care/birthdays";
    private static final String OWNER = "account-manager-3";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final GiftDesk gifts = new GiftDesk(house);

    private Known born(String customer, String name, LocalDate nextBirthday) {
        LocalDate birthday = nextBirthday.minusYears(40);
        return gifts.contact(OWNER, customer, Map.of("name", name, "birthday", birthday.toString()));
    }

    /** Of this customer alone: others have made contacts of the same account manager. */
    private static List<String> names(String customer, JsonNode page) {
        return page.get("items")
                .valueStream()
                .filter(line -> line.get("customerId").asString().equals(customer))
                .map(line -> line.get("name").asString())
                .toList();
    }

    private List<String> names(String user, String customer, String query) {
        return names(customer, desk.shown(user, BIRTHDAYS + query));
    }

    /** Page by page, two contacts opened for each. */
    private List<String> leafed(String customer) {
        List<String> names = new ArrayList<>();
        String path = BIRTHDAYS + "?days=30&limit=2";
        while (path != null) {
            Reply page = house.get(OWNER, path);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.body().get("opened").asInt()).isBetween(1, 2);
            names.addAll(names(customer, page.body()));
            String link = page.header("Link");
            assertThat(link.isEmpty()).isNotEqualTo(page.body().has("next"));
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        return names;
    }

    private Stream<String> openings(Known known) {
        return desk.shown("auditor-1", "/api/v1/audit-trail/openings?subject=" + known.contact())
                .get("items")
                .valueStream()
                .map(entry -> entry.get("actor").asString() + " "
                        + entry.get("operation").asString());
    }

    @Test
    void birthdaysOfOnesOwnContactsAreListedAndEveryOpeningIsNoted() {
        String customer = gifts.customer(OWNER);
        Known second = born(customer, "Ma Yun", today().plusDays(20));
        Known first = born(customer, "Sun Li", today().plusDays(3));
        Known later = born(customer, "Wu Mei", today().plusDays(90));
        gifts.contact(OWNER, customer, Map.of("name", "Nobody Knows"));
        Known gone = born(customer, "He Left", today().plusDays(3));
        desk.act(OWNER, gone.card() + "/contacts/" + gone.contact() + "/departure", Map.of("reason", "Left"));

        JsonNode page = desk.shown(OWNER, BIRTHDAYS + "?days=30");
        assertThat(names(customer, page)).containsExactly("Sun Li", "Ma Yun");
        assertThat(page.get("opened").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(page.get("items")
                        .valueStream()
                        .map(line -> LocalDate.parse(line.get("on").asString())))
                .isSorted()
                .contains(today().plusDays(3), today().plusDays(20));
        for (Known opened : List.of(first, second, later)) {
            assertThat(openings(opened)).containsExactly(OWNER + " listBirthdays");
        }
        assertThat(openings(gone)).isEmpty();
        assertThat(names(OWNER, customer, "?days=120")).hasSize(3);
        assertThat(names(OWNER, customer, "?days=2")).isEmpty();
        assertThat(leafed(customer)).containsExactlyInAnyOrder("Ma Yun", "Sun Li");
        assertThat(names("service-manager-1", customer, "?accountManager=" + OWNER))
                .containsExactly("Sun Li", "Ma Yun");
        assertThat(names("service-manager-1", customer, ""))
                .as("none of their own")
                .isEmpty();
        assertThat(names("account-manager-2", customer, "")).isEmpty();
    }

    @Test
    void whoMayNotKnowIsNotTold() {
        assertThat(house.get("account-manager-2", BIRTHDAYS + "?accountManager=" + OWNER)
                        .status())
                .isEqualTo(403);
        for (String user : List.of("product-manager-1", "finance-officer-1", "analyst-1", "administrator-1")) {
            assertThat(house.get(user, BIRTHDAYS).status()).as(user).isEqualTo(403);
        }
        for (String wrong : List.of("days=-1", "days=367", "limit=0", "limit=501", "cursor=abc")) {
            assertThat(house.get("account-manager-2", BIRTHDAYS + "?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }
}
