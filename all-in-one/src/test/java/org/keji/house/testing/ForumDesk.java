package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Forums over HTTP. */
public final class ForumDesk {

    public static final String FORUMS = "/api/v1/forums";

    private final House house;
    private final Desk desk;

    public ForumDesk(House house) {
        this.house = house;
        this.desk = new Desk(house);
    }

    /** @return where the forum is */
    public String planned(String user, String day) {
        Map<String, Object> plan = Map.of("topic", "Delivery", "day", day, "place", "Hall", "inCharge", "tang");
        Reply made = house.post(user, FORUMS, plan);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    /** @return how they were drawn */
    public JsonNode drawn(String user, String at, int size) {
        desk.act(user, at + "/drawing", Map.of("size", size));
        return desk.shown(user, at).get("sampling");
    }

    /** Customers of this state, in the order in which they were drawn. */
    public static List<String> guests(JsonNode sampling, String state) {
        return sampling.get("guests")
                .valueStream()
                .filter(guest -> guest.get("state").asString().equals(state))
                .map(guest -> guest.get("customerId").asString())
                .toList();
    }
}
