package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.RoundDesk;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Who is due when, over HTTP, and drafts that are filled with them. */
class NeedsIT {

    private static final String OWNER = "account-manager-3";
    private static final String OTHER = "account-manager-2";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final RoundDesk rounds = new RoundDesk(house);
    private final VisitDesk visits = new VisitDesk(house);

    @Test
    void aDraftIsFilledOnceHoweverOftenTheRequestIsSent() {
        String customer = new GiftDesk(house).customer(OWNER);
        Plan plan = visits.open(OWNER);
        JsonNode needs = rounds.needs(OWNER, plan.month());
        assertThat(needs.get("visits")
                        .valueStream()
                        .map(line -> line.get("customerId").asString()))
                .contains(customer);
        assertThat(needs.at("/visits/0/late").asBoolean())
                .as("known since today, and due long before")
                .isTrue();
        String key = UUID.randomUUID().toString();
        Map<String, Object> filling = Map.of("purpose", "Round", "goal", "Needs", "checkList", List.of("Price list"));
        Reply filled = house.client().post(OWNER, plan.at() + "/due-visits", key, filling);
        assertThat(filled.status()).as(filled.text()).isEqualTo(200);
        List<JsonNode> planned = rounds.visits(OWNER, plan);
        assertThat(planned.stream().map(visit -> visit.get("customerId").asString()))
                .contains(customer);
        Reply again = house.client().post(OWNER, plan.at() + "/due-visits", key, filling);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(filled.text());
        assertThat(rounds.visits(OWNER, plan)).hasSameSizeAs(planned);
        desk.refused(OWNER, plan.at() + "/due-visits", filling, 409, "VP-02");
        assertThat(rounds.needs(OWNER, plan.month()).get("visits")).isEmpty();
    }

    @Test
    void whoIsDueIsPlannedByWhoMay() {
        Map<String, Object> filling = new HashMap<>(Map.of("purpose", "Round", "goal", "Needs"));
        Plan plan = visits.open(OWNER);
        filling.put("minutes", 0);
        desk.refused(OWNER, plan.at() + "/due-visits", filling, 422, "API-02");
        filling.put("minutes", 30);
        desk.refused(OTHER, plan.at() + "/due-visits", filling, 403, "DP-01");
        String nobodys = VisitDesk.PLANS + "/visit-plan-" + UUID.randomUUID() + "/due-visits";
        desk.refused(OWNER, nobodys, filling, 404, "API-01");
        assertThat(house.get(OTHER, RoundDesk.NEEDS + "?month=2101-01-01&accountManager=" + OWNER)
                        .status())
                .isEqualTo(403);
        assertThat(house.get(OWNER, RoundDesk.NEEDS + "?months=13&month=2101-01-01&accountManager=" + OWNER)
                        .status())
                .isEqualTo(422);
    }
}
