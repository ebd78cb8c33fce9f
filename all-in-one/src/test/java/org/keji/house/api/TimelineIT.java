package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** Everything that happened with a customer in one line of time, as its users see it. */
class TimelineIT {

    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    private String customer(String name) {
        return house.post(
                        OWNER,
                        "/api/v1/customers",
                        Map.of("name", name, "industry", "Ports", "size", "large", "territory", "domestic"))
                .header("Location");
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private List<String> told(String user, String customer, String filter) {
        return desk.shown(user, customer + "/timeline?limit=100" + filter)
                .get("items")
                .valueStream()
                .map(step -> step.get("what").asString())
                .toList();
    }

    @Test
    void itTellsOfAllThatConcernsTheCustomerNewestFirst() {
        String customer = customer("Pier One");
        String complaint = desk.receive(OWNER, Map.of("customerId", id(customer)));
        desk.act(OWNER, complaint + "/acknowledgement", Map.of());
        desk.act(OWNER, customer + "/review", Map.of());
        assertThat(told(OWNER, customer, ""))
                .containsExactly(
                        "customer.card-reviewed",
                        "complaint.acknowledged",
                        "complaint.received",
                        "customer.registered");
        assertThat(told(OWNER, customer, "&kind=complaint"))
                .containsExactly("complaint.acknowledged", "complaint.received");
        assertThat(told(OWNER, customer, "&kind=complaint,customer")).hasSize(4);
        assertThat(told(OWNER, customer, "&until=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(told(OWNER, customer, "&asOf=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(house.get("account-manager-2", customer + "/timeline").status())
                .isEqualTo(403);
        String nobody = "/api/v1/customers/customer-00000000-0000-5000-8000-000000000000/timeline";
        assertThat(house.get(OWNER, nobody).status()).isEqualTo(404);
        assertThat(house.get(OWNER, customer + "/timeline?cursor=x").status()).isEqualTo(422);
    }

    @Test
    void whatWasToldOfADuplicateIsToldOfTheCardThatGoesOn() {
        String first = customer("Pier Two");
        String second = customer("Pier 2");
        String third = customer("Pier II");
        String complaint = desk.receive(OWNER, Map.of("customerId", id(first)));
        desk.act(MANAGER, first + "/merger", Map.of("into", id(second), "reason", "Registered twice"));
        desk.act(MANAGER, second + "/merger", Map.of("into", id(third), "reason", "Registered three times"));
        assertThat(told(OWNER, third, ""))
                .containsExactly(
                        "customer.merged",
                        "customer.merged",
                        "complaint.received",
                        "customer.registered",
                        "customer.registered",
                        "customer.registered");
        assertThat(told(OWNER, first, "")).as("and both stay readable").hasSize(3);
        assertThat(desk.shown(OWNER, complaint).at("/complaint/customerId").asString())
                .isEqualTo(id(first));
    }

    @Test
    void itIsLeafedThrough() {
        String customer = customer("Pier Three");
        for (int i = 0; i < 4; i++) {
            desk.act(OWNER, customer + "/review", Map.of());
        }
        List<Long> leafed = new ArrayList<>();
        String path = customer + "/timeline?limit=2&" + house.upToNow();
        while (path != null) {
            Reply page = house.get(OWNER, path);
            page.body()
                    .get("items")
                    .forEach(step -> leafed.add(step.get("position").asLong()));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        assertThat(leafed).hasSize(5).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
