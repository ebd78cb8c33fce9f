package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.api.Contacts.CONTACTS;
import static org.keji.house.api.Contacts.clocks;
import static org.keji.house.api.Contacts.contact;
import static org.keji.house.api.Contacts.listed;
import static org.keji.house.api.Contacts.log;
import static org.keji.house.api.Contacts.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** A contact over HTTP: logged, answered in time or late, handed over, promised on, called back and closed. */
class InteractionIT {

    private static final String OWNER = "account-manager-1";
    private static final String OFFICER = "department-officer-1";

    @Test
    void itIsAnsweredLateCalledBackAndClosed() {
        SetClock clock = new SetClock("2031-12-01T13:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            Reply logged = house.post(OWNER, CONTACTS, contact("inquiry", "Second warehouse"));
            assertThat(logged.header("ETag")).isEqualTo("\"1\"");
            assertThat(logged.body().get("outOfHours").asBoolean()).isTrue();
            assertThat(logged.body().get("answerDue").asString()).isEqualTo("2031-12-02T13:00:00Z");
            assertThat(logged.body().get("callBackDue").asString())
                    .as("two hours after the doors open")
                    .isEqualTo("2031-12-02T03:00:00Z");
            String at = logged.header("Location");
            assertThat(clocks(desk.shown(OWNER, at))).containsExactly("answer running", "call-back running");

            isLateAfterItsLastMoment(desk, clock, at);
            isAnsweredCalledBackAndClosed(desk, at);
        }
    }

    private static void isLateAfterItsLastMoment(Desk desk, SetClock clock, String at) {
        clock.set("2031-12-02T03:00:00Z");
        assertThat(listed(desk, OWNER, "&overdue=true")).isEmpty();
        desk.act(OWNER, at + "/call-back", Map.of());
        clock.set("2031-12-02T13:00:00Z");
        assertThat(listed(desk, OWNER, "&overdue=true"))
                .as("the limit itself is in time")
                .isEmpty();
        clock.set("2031-12-02T13:00:01Z");
        assertThat(listed(desk, OWNER, "&overdue=true")).containsExactly(at);
        assertThat(clocks(desk.shown(OWNER, at))).containsExactly("answer breached", "call-back met");
        assertThat(clocks(desk.shown(OWNER, at + "?asOf=2031-12-02T02:00:00Z")))
                .as("as it stood in the morning")
                .containsExactly("answer running", "call-back running");
    }

    private static void isAnsweredCalledBackAndClosed(Desk desk, String at) {
        desk.refused(OWNER, at + "/call-back", Map.of("satisfaction", 4), 409, "IN-05");
        desk.refused(OWNER, at + "/closure", Map.of("outcome", "settled"), 409, "IN-02");
        desk.act(OWNER, at + "/answer", Map.of("answer", "From July on"));
        desk.act(OWNER, at + "/closure", Map.of("outcome", "settled"));
        desk.act(OWNER, at + "/call-back", Map.of("satisfaction", 4, "remark", "All is well"));
        JsonNode file = desk.shown(OWNER, at);
        assertThat(file.at("/interaction/state").asString()).isEqualTo("closed");
        assertThat(file.at("/interaction/outcome").asString()).isEqualTo("settled");
        assertThat(file.at("/interaction/satisfaction").asInt()).isEqualTo(4);
        assertThat(file.at("/interaction/overdue").asBoolean()).isFalse();
        assertThat(file.get("remark").asString()).isEqualTo("All is well");
        assertThat(clocks(file)).containsExactly("answer breached", "call-back met");
        assertThat(listed(desk, OWNER, "&open=true")).isEmpty();
        assertThat(listed(desk, OWNER, "&open=false&outOfHours=true")).containsExactly(at);
        desk.refused(OWNER, at + "/answer", Map.of("answer", "Once more"), 409, "IN-01");
    }

    @Test
    void itStaysWithItsOwnerUntilTheRightDepartmentTakesIt() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String at = log(house, OWNER, contact("inquiry", "An invoice"));
        String logistics = "department-officer-2";
        assertThat(listed(desk, OFFICER, "")).doesNotContain(at);
        desk.refused(OFFICER, at + "/hand-over/acceptance", Map.of(), 403, "IN-03");
        desk.act(OWNER, at + "/hand-over", Map.of("department", "Billing", "explanation", "Billing will call you"));
        assertThat(listed(desk, OFFICER, "")).contains(at);
        assertThat(listed(desk, logistics, "")).doesNotContain(at);
        assertThat(desk.shown(OFFICER, at).get("explanation").asString()).isEqualTo("Billing will call you");
        desk.refused(OFFICER, at + "/answer", Map.of("answer", "x"), 403, "IN-03");
        assertThat(Contacts.pointer(desk.refused(OFFICER, at + "/hand-over/refusal", Map.of(), 422, "IN-03")))
                .isEqualTo("/reason");
        desk.act(OFFICER, at + "/hand-over/refusal", Map.of("reason", "A matter of freight"));
        assertThat(house.get(OFFICER, at + "?" + house.upToNow()).status())
                .as("asked no more")
                .isEqualTo(403);
        desk.act(
                OWNER,
                at + "/hand-over",
                Map.of("department", "Logistics", "to", logistics, "explanation", "Logistics will call you"));
        desk.act(logistics, at + "/hand-over/acceptance", Map.of());
        desk.refused(OWNER, at + "/answer", Map.of("answer", "x"), 403, "IN-03");
        desk.act(logistics, at + "/answer", Map.of("answer", "It was paid twice"));
        JsonNode file = desk.shown(logistics, at);
        assertThat(file.at("/interaction/owner").asString()).isEqualTo(logistics);
        assertThat(file.at("/interaction/department").asString()).isEqualTo("Logistics");
        assertThat(clocks(file)).contains("answer met", "offer met");
        assertThat(house.get(OWNER, at + "?" + house.upToNow()).status())
                .as("theirs no more")
                .isEqualTo(403);
    }

    @Test
    void aDateIsPromisedMovedAndKept() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String at = log(house, OWNER, contact("service-request", "A leaking roof"));
        String asked = log(house, OWNER, contact("inquiry", "A roof"));
        desk.refused(OWNER, asked + "/promise", Map.of("dueAt", "2099-01-01T00:00:00Z"), 409, "IN-07");
        desk.refused(OWNER, at + "/promise", Map.of("dueAt", "2020-01-01T00:00:00Z"), 422, "IN-07");
        desk.act(OWNER, at + "/promise", Map.of("dueAt", "2099-01-01T00:00:00Z"));
        Map<String, Object> sooner = Map.of("dueAt", "2098-01-01T00:00:00Z");
        assertThat(Contacts.pointer(desk.refused(OWNER, at + "/promise/date", sooner, 422, "IN-07")))
                .isEqualTo("/reason");
        desk.act(OWNER, at + "/promise/date", with(sooner, "reason", "The parts came"));
        desk.act(OWNER, at + "/answer", Map.of("answer", "We come"));
        desk.refused(OWNER, at + "/closure", Map.of("outcome", "settled"), 409, "IN-07");
        assertThat(desk.shown(OWNER, at).at("/interaction/dueAt").asString()).isEqualTo("2098-01-01T00:00:00Z");
        desk.act(OWNER, at + "/promise/fulfilment", Map.of());
        desk.act(OWNER, at + "/closure", Map.of("outcome", "settled"));
        assertThat(clocks(desk.shown(OWNER, at))).contains("answer met", "promise met");
    }

    @Test
    void anImportantInquiryIsHandledByTheDepartmentThatLeads() {
        House house = House.shared();
        Desk desk = new Desk(house);
        Map<String, Object> important = contact("important-inquiry", "The tariff");
        assertThat(Contacts.pointer(desk.refused(OWNER, CONTACTS, important, 422, "IN-02")))
                .isEqualTo("/leadDepartment");
        String at = log(house, OWNER, with(important, "leadDepartment", "Billing"));
        assertThat(listed(desk, OFFICER, "&kind=important-inquiry")).contains(at);
        desk.act(OFFICER, at + "/handling", Map.of("handling", "Asked the board"));
        desk.act(OWNER, at + "/answer", Map.of("answer", "It stays"));
        desk.act(OWNER, at + "/closure", Map.of("outcome", "settled"));
        assertThat(desk.shown(OFFICER, at).get("handling").asString()).isEqualTo("Asked the board");
    }
}
