package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Consent, holds, export and erasure over HTTP: what a person may ask of the house (DP-01, DP-03, DP-05). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonIT {

    private static final String OWNER = "account-manager-1";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String MANAGER = "service-manager-1";
    private static final String GENERAL = "general-manager-1";
    private static final String AUDITOR = "auditor-1";
    private static final Map<String, Object> WHY = Map.of("reason", "By letter; identity checked");

    private final SetClock clock = new SetClock("2031-05-05T02:00:00Z");
    private final House house = House.by(clock);
    private final Desk desk = new Desk(house);

    @AfterAll
    void close() {
        house.close();
    }

    private String complaint(String name) {
        return desk.receive(
                OWNER,
                Map.of(
                        "content",
                        "Marker-Content of " + name,
                        "complainant",
                        Map.of("name", name, "phone", "13855501772", "email", "marker@example.org")));
    }

    private String personOf(String complaint) {
        return "/api/v1/persons/"
                + desk.shown(SUPERVISOR, complaint).get("person").asString();
    }

    private int found(String name) {
        Reply reply = house.post(SUPERVISOR, "/api/v1/complaint-searches?" + house.upToNow(), Map.of("name", name));
        return reply.body().get("items").size();
    }

    @Test
    void erasedWhenTheGraceIsOverAndEverythingElseStays() {
        String at = complaint("Marker-Eberesche");
        String person = personOf(at);
        JsonNode counted = desk.shown(MANAGER, "/api/v1/complaint-statistics?by=CHANNEL&asOf=2031-05-05T02:00:00Z")
                .get("groups");
        desk.refused(MANAGER, person + "/erasure-request", Map.of(), 422, "DP-03");
        desk.act201(SUPERVISOR, person + "/erasure-request", WHY);
        assertThat(desk.shown(MANAGER, person).get("notBefore").asString()).isEqualTo("2031-05-12T02:00:00Z");
        assertThat(desk.shown(MANAGER, "/api/v1/retention?until=2031-05-12T02:00:00Z")
                        .get("items"))
                .anySatisfy(item -> assertThat(item.get("what").asString()).isEqualTo("erase"));
        assertThat(found("eberesche")).isEqualTo(1);
        clock.set("2031-05-12T02:00:01Z");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> desk.shown(MANAGER, person).get("state").asString().equals("erased"));

        JsonNode file = desk.shown(SUPERVISOR, at);
        assertThat(file.get("erased").asBoolean()).isTrue();
        assertThat(file.has("content")).isFalse();
        assertThat(file.toString()).doesNotContain("Marker-");
        assertThat(found("eberesche")).isZero();
        assertThat(house.number("select count(*) from complaint_search.complainant where subject = '"
                        + person.substring(person.lastIndexOf('/') + 1) + "'"))
                .as("the marks went with the key")
                .isZero();
        assertThat(desk.shown(MANAGER, "/api/v1/complaint-statistics?by=CHANNEL&asOf=2031-05-05T02:00:00Z")
                        .get("groups"))
                .isEqualTo(counted);
        JsonNode certificate = desk.shown(AUDITOR, person + "/certificate");
        assertThat(certificate.get("erasedBy").asString()).isEqualTo("due-list");
        assertThat(certificate.get("requestedBy").asString()).isEqualTo(SUPERVISOR);
        assertThat(certificate.get("places").size()).isEqualTo(1);
        assertThat(certificate.at("/places/0/event").asString()).isEqualTo("complaint.received");
        assertThat(desk.shown(MANAGER, person + "/export").get("entries").size())
                .isZero();
        desk.refused(MANAGER, person + "/erasure-request", WHY, 404, "API-01");
        whatIsWrittenLaterIsReadable(at);
    }

    /** Somebody writes of them again: that has a key of its own, and what was before stays gone. */
    private void whatIsWrittenLaterIsReadable(String at) {
        desk.act(OWNER, at + "/annotations", Map.of("note", "Marker-Later"));
        JsonNode file = desk.shown(SUPERVISOR, at);
        assertThat(file.get("erased").asBoolean()).isTrue();
        assertThat(file.has("content")).isFalse();
        assertThat(file.toString()).contains("Marker-Later");
    }

    @Test
    void aHoldKeepsTheDataAndAnotherCutsTheGrace() {
        String at = complaint("Marker-Holz");
        String person = personOf(at);
        desk.act201(MANAGER, person + "/erasure-request", WHY);
        desk.act(MANAGER, person + "/hold", Map.of("reason", "Case 12"));
        desk.refused(GENERAL, person + "/erasure", WHY, 409, "DP-03");
        desk.refused(MANAGER, person + "/erasure", WHY, 403, "DP-01");
        desk.act(GENERAL, person + "/hold/lifting", Map.of("reason", "Settled"));
        desk.refused(GENERAL, person + "/erasure", Map.of(), 422, "DP-03");
        desk.act(GENERAL, person + "/erasure", Map.of("reason", "A court orders it"));
        assertThat(desk.shown(AUDITOR, person + "/certificate").get("erasedBy").asString())
                .isEqualTo(GENERAL);
        desk.refused(GENERAL, person + "/erasure", WHY, 409, "DP-03");
    }

    @Test
    void takenBackInTimeNothingIsErased() {
        String at = complaint("Marker-Zurück");
        String person = personOf(at);
        desk.act201(MANAGER, person + "/erasure-request", WHY);
        desk.refused(MANAGER, person + "/erasure-request", WHY, 409, "DP-03");
        desk.act(SUPERVISOR, person + "/erasure-request/withdrawal", Map.of());
        assertThat(desk.shown(MANAGER, person).get("state").asString()).isEqualTo("known");
        assertThat(house.get(AUDITOR, person + "/certificate").status()).isEqualTo(404);
        assertThat(desk.shown(SUPERVISOR, at).get("content").asString()).contains("Marker-Zurück");
    }

    @Test
    void nothingGoesToThirdPartiesWithoutConsent() {
        String at = complaint("Marker-Kiefer");
        String person = personOf(at);
        String consents = person + "/consents";
        assertThat(house.get(MANAGER, person + "/export?consent=1").status()).isEqualTo(403);
        Map<String, Object> agreed = Map.of("recipient", "Ombudsman", "purpose", "Arbitration");
        desk.act201(OWNER, consents, agreed);
        Reply before = house.get(MANAGER, person + "/export?consent=1");
        assertThat(before.status()).as("agreed, and not recorded that it goes").isEqualTo(403);
        assertThat(before.body().get("code").asString()).isEqualTo("DP-01");
        desk.act(MANAGER, consents + "/1/disclosures", Map.of());
        JsonNode export = desk.shown(MANAGER, person + "/export?consent=1");
        assertThat(export.get("recipient").asString()).isEqualTo("Ombudsman");
        assertThat(export.toString()).contains("Marker-Kiefer");
        assertThat(export.has("readings")).isFalse();
        desk.act(OWNER, consents + "/1/withdrawal", Map.of());
        assertThat(house.get(
                                MANAGER,
                                person + "/export?consent=1&min-position="
                                        + house.number("select position from log.counter"))
                        .status())
                .isEqualTo(403);
        desk.refused(MANAGER, consents + "/1/disclosures", Map.of(), 403, "DP-01");
        desk.refused(MANAGER, consents + "/2/disclosures", Map.of(), 404, "DP-01");
        desk.refused(OWNER, consents, Map.of("recipient", " ", "purpose", "x"), 422, "DP-01");
    }

    @Test
    void aPersonIsGivenAllThatIsHeldAndThatIsNotedFirst() {
        String at = complaint("Marker-<b>Ahorn</b>");
        desk.act(OWNER, at + "/annotations", Map.of("note", "Marker-Note"));
        String person = personOf(at);
        String id = person.substring(person.lastIndexOf('/') + 1);
        String opened = "select count(*) from log.journal where operation = 'exportPerson' and subject = '" + id + "'";
        JsonNode export = desk.shown(MANAGER, person + "/export");
        assertThat(house.number(opened)).as("content, complainant and note").isEqualTo(3);
        assertThat(export.get("entries")).hasSize(2);
        assertThat(export.at("/entries/0/fields/complainant/value/name").asString())
                .isEqualTo("Marker-<b>Ahorn</b>");
        assertThat(export.at("/entries/0/fields/complainant/level").asString()).isEqualTo("personal");
        assertThat(export.at("/entries/0/fields/complainant/purpose").asString())
                .isEqualTo("complaint-handling");
        assertThat(export.at("/entries/1/fields/note/value").asString()).isEqualTo("Marker-Note");
        assertThat(export.get("readings").findValuesAsString("by")).contains(SUPERVISOR);
        Reply page = house.get(MANAGER, person + "/export?format=html");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Disposition")).contains("attachment");
        assertThat(page.text())
                .contains("Marker-&lt;b&gt;Ahorn&lt;/b&gt;", "处理投诉")
                .doesNotContain("<b>Ahorn");
        assertThat(house.get(OWNER, person + "/export").status()).isEqualTo(403);
        assertThat(house.get(MANAGER, person + "/export?format=pdf").status()).isEqualTo(422);
        for (String nobody : List.of("person-00000000-0000-5000-8000-000000000000", "x", "person-1")) {
            assertThat(house.get(MANAGER, "/api/v1/persons/" + nobody + "/export")
                            .status())
                    .isEqualTo(404);
            desk.refused(MANAGER, "/api/v1/persons/" + nobody + "/hold", WHY, 404, "API-01");
        }
    }
}
