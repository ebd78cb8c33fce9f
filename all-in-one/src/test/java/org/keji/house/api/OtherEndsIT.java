package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.OFFICER;
import static org.keji.house.testing.Desk.OWNER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;

/** Complaints that end otherwise: taken back, or not ours. */
class OtherEndsIT {

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    private String received() {
        return desk.receive(OWNER, Map.of("department", "Billing"));
    }

    private void withdraw(String at, List<String> cancelled, List<String> met) {
        desk.act(OWNER, at + "/withdrawal", Map.of("reason", "Was a misunderstanding"));
        assertThat(desk.line(at).get("state").asString()).isEqualTo("withdrawn");
        assertThat(desk.line(at).has("endedAt")).isTrue();
        assertThat(desk.clocks(at))
                .containsExactlyInAnyOrderElementsOf(java.util.stream.Stream.concat(
                                cancelled.stream().map(clock -> clock + " cancelled"),
                                met.stream().map(clock -> clock + " met"))
                        .toList());
        assertThat(desk.due(at)).isEmpty();
        desk.awaitDue(at, "retention");
        desk.refused(OWNER, at + "/withdrawal", Map.of(), 409, "CO-09");
        desk.refused(OWNER, at + "/reopening", Map.of("reason", "x"), 409, "CO-09");
    }

    @Test
    void takenBackAtOnce() {
        withdraw(received(), List.of("first-answer", "resolution"), List.of());
    }

    @Test
    void takenBackWhileItIsOfferedAndItsClockStandsStill() {
        String at = received();
        desk.assess(OWNER, at);
        desk.act(OWNER, at + "/pause", Map.of("reason", "Waiting for the receipt"));
        desk.act(OWNER, at + "/hand-over", Map.of("to", "account-manager-2"));
        withdraw(at, List.of("resolution", "hand-over"), List.of("first-answer", "assessment"));
        desk.refused("account-manager-2", at + "/hand-over/acceptance", Map.of(), 403, "CO-04");
    }

    @Test
    void takenBackAfterTheAnswerWhileActionsAreOpen() {
        String at = received();
        desk.investigate(OWNER, at, "ours");
        desk.plan(at, "corrective", "Billing", OFFICER);
        desk.plan(at, "preventive", "Billing", OFFICER);
        desk.act(OFFICER, at + "/actions/1/completion", Map.of());
        desk.answer(OWNER, at);
        desk.awaitDue(at, "action-2", "verification-1", "follow-up");
        withdraw(
                at,
                List.of("action-2", "verification-1", "follow-up"),
                List.of("first-answer", "assessment", "resolution", "action-1"));
        desk.refused(OFFICER, at + "/actions/2/completion", Map.of(), 409, "CO-09");
    }

    @Test
    void whatIsNotOursIsClosedWithoutActionsAndImprovement() {
        String at = received();
        desk.investigate(OWNER, at, "not-ours");
        desk.answer(OWNER, at);
        desk.refused(OWNER, at + "/closure", Map.of(), 409, "CO-09");
        desk.refused(OWNER, at + "/follow-up/waiver", Map.of(), 422, "CO-09");
        desk.act(OWNER, at + "/follow-up/waiver", Map.of("reason", "Was told on the telephone"));
        desk.act(OWNER, at + "/closure", Map.of());
        assertThat(desk.line(at).get("state").asString()).isEqualTo("closed");
        assertThat(desk.line(at).get("responsibility").asString()).isEqualTo("not-ours");
        assertThat(desk.line(at).has("improvement")).isFalse();
        assertThat(desk.line(at).has("satisfaction")).isFalse();
        assertThat(desk.shown(OWNER, at).get("actions")).isEmpty();
    }

    @Test
    void whatIsOursIsNot() {
        String at = received();
        desk.investigate(OWNER, at, "ours");
        desk.answer(OWNER, at);
        desk.act(OWNER, at + "/follow-up", Map.of("satisfaction", 2));
        Map<String, Object> better = Map.of("improvement", "x");
        desk.refused(OWNER, at + "/closure", better, 409, "CO-06");
        desk.plan(at, "corrective", "Billing", OFFICER);
        desk.refused(OWNER, at + "/closure", better, 409, "CO-06");
        desk.plan(at, "preventive", "Billing", OFFICER);
        desk.refused(OWNER, at + "/closure", better, 409, "CO-09");
    }
}
