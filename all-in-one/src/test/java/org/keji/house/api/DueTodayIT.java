package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.OFFICER;
import static org.keji.house.testing.Desk.QUALITY;
import static org.keji.house.testing.Desk.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;

/** Everyone sees the steps they see to and those of what is theirs, and no others (CO-12, DP-01). */
class DueTodayIT {

    private static final String OTHER = "account-manager-2";
    private static final String LENT = "account-manager-3";
    private static final String ALWAYS = "2100-01-01T00:00:00Z";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    /** A complaint of Logistics; one action is Billing's, one a colleague's, one its own department's. */
    private String complaint() {
        String at = desk.receive(OTHER, Map.of("department", "Logistics"));
        desk.investigate(OTHER, at, "ours");
        desk.plan(at, "corrective", "Billing", OFFICER);
        desk.plan(at, "preventive", "Customer service", LENT);
        desk.plan(at, "preventive", "Logistics", "department-officer-2");
        return at;
    }

    private List<String> clocks(String user, String at) {
        List<String> names = new ArrayList<>();
        desk.shown(user, at + "/clocks")
                .get("clocks")
                .forEach(clock -> names.add(clock.get("clock").asString()));
        return names;
    }

    @Test
    void aStepIsSeenByWhoSeesToItAndByWhoseComplaintItIs() {
        String at = complaint();
        assertThat(desk.due(OFFICER, at, ALWAYS, "")).containsExactly("action-1");
        assertThat(desk.due(LENT, at, ALWAYS, "")).containsExactly("action-2");
        assertThat(desk.due("account-manager-1", at, ALWAYS, "")).isEmpty();
        assertThat(desk.due("department-officer-3", at, ALWAYS, "")).isEmpty();
        for (String all : List.of(OTHER, "department-officer-2", QUALITY)) {
            assertThat(desk.due(all, at, ALWAYS, ""))
                    .as(all)
                    .containsExactlyInAnyOrder("resolution", "action-1", "action-2", "action-3");
        }
        assertThat(desk.due(OTHER, at, ALWAYS, "&responsible=" + LENT)).containsExactly("action-2");
        assertThat(desk.due(SUPERVISOR, at, ALWAYS, "&department=Billing")).containsExactly("action-1");
    }

    @Test
    void theClocksOfAComplaintAreThoseOneSeesUnderWhatIsDue() {
        String at = complaint();
        assertThat(clocks(OFFICER, at)).containsExactly("action-1");
        assertThat(clocks(LENT, at)).containsExactly("action-2");
        assertThat(clocks(OTHER, at)).hasSize(6);
        assertThat(clocks("department-officer-2", at)).hasSize(6);
        for (String stranger : List.of("account-manager-1", "department-officer-3")) {
            assertThat(house.get(stranger, at + "/clocks").status()).isEqualTo(403);
        }
        assertThat(house.get(OFFICER, at).status())
                .as("the file is not shown for one step")
                .isEqualTo(403);
    }

    @Test
    void noMoreIsShownThanWasAskedForAndFirstThingsComeFirst() {
        complaint();
        String asked = "/api/v1/due-today?until=" + ALWAYS + "&limit=";
        JsonNode two = desk.shown(SUPERVISOR, asked + 2).get("items");
        assertThat(two).hasSize(2);
        assertThat(Desk.time(two.get(0).get("step"), "dueAt"))
                .isBeforeOrEqualTo(Desk.time(two.get(1).get("step"), "dueAt"));
        assertThat(desk.shown(SUPERVISOR, asked + 1).get("items").get(0)).isEqualTo(two.get(0));
        for (String wrong : List.of("0", "-1", "1001", "x")) {
            assertThat(house.get(SUPERVISOR, asked + wrong).status()).as(wrong).isBetween(400, 422);
        }
        assertThat(house.get(SUPERVISOR, "/api/v1/due-today?department=%00").status())
                .isBetween(400, 422);
        assertThat(house.get(SUPERVISOR, "/api/v1/due-today?until=3244849218866177449")
                        .status())
                .as("a time no database could hold")
                .isEqualTo(422);
        assertThat(house.get(SUPERVISOR, "/api/v1/complaint-statistics?by=WEATHER")
                        .status())
                .isEqualTo(400);
    }
}
