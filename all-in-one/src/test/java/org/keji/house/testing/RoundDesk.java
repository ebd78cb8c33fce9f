package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.house.testing.VisitDesk.Plan;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Rounds over HTTP: who is where, who is due, and by which route. */
public final class RoundDesk {

    public static final String NEEDS = "/api/v1/visit-needs";
    public static final String ROUTES = "/api/v1/route-proposals";
    public static final Map<String, Object> BASE = place(24.48, 118.09);

    private final House house;
    private final Desk desk;

    public RoundDesk(House house) {
        this.house = house;
        this.desk = new Desk(house);
    }

    public static Map<String, Object> place(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude, "system", "wgs-84");
    }

    /** Says where a customer is, who receives visitors at any time. */
    public void locate(String user, String customer, double latitude, double longitude) {
        locate(user, customer, latitude, longitude, List.of());
    }

    public void locate(String user, String customer, double latitude, double longitude, List<?> hours) {
        desk.act(
                user,
                "/api/v1/customers/" + customer + "/whereabouts",
                Map.of(
                        "whereabouts",
                        Map.of("position", place(latitude, longitude), "source", "surveyed", "hours", hours),
                        "outlet",
                        "other"));
    }

    public Plan open(String accountManager, YearMonth month) {
        Reply made = house.post(accountManager, VisitDesk.PLANS, Map.of("month", month.toString()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Plan(made.header("Location"), month);
    }

    public JsonNode needs(String accountManager, YearMonth month) {
        return desk.shown(accountManager, NEEDS + "?accountManager=" + accountManager + "&month=" + month.atDay(1));
    }

    /** Puts whoever is due into the draft. */
    public void fill(String user, Plan plan) {
        desk.act(user, plan.at() + "/due-visits", Map.of("purpose", "Round", "goal", "Needs", "minutes", 45));
    }

    public static Map<String, Object> search(LocalDate from, LocalDate until, List<String> managers) {
        return new HashMap<>(Map.of(
                "from",
                from.toString(),
                "until",
                until.toString(),
                "accountManagers",
                managers,
                "base",
                BASE,
                "seconds",
                2));
    }

    /** @return where the proposal is going to be */
    public String begun(String user, Map<String, Object> search) {
        Reply begun = house.post(user, ROUTES, search);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        return begun.header("Location");
    }

    /** Once the search has ended. */
    public JsonNode proposed(String user, String at) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> house.get(user, at).body().has("endedAt"));
        return house.get(user, at).body();
    }

    public static Map<String, Object> word(JsonNode proposal, String reason) {
        return new HashMap<>(Map.of("proposalId", proposal.get("id").asString(), "reason", reason));
    }

    /** The visits of a plan as it shows them, in their order. */
    public List<JsonNode> visits(String user, Plan plan) {
        return desk.shown(user, plan.at()).get("visits").valueStream().toList();
    }
}
