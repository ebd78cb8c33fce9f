package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;

/** Pictures of visits over HTTP: asked for, consented to, taken by whom was appointed, sent and published (PE-08). */
class PhotographyIT {

    private static final String PERMITS = "/api/v1/visitor-permits";
    private static final String OWNER = Desk.OWNER;
    private static final String SUPERVISOR = Desk.SUPERVISOR;
    private static final String MANAGER = Desk.MANAGER;
    private static final String GENERAL = "general-manager-1";
    private static final String PHOTOGRAPHER = Desk.OFFICER;
    private static final String APPLYING = "2026-05-04T02:00:00Z";
    private static final String BEFORE = "2026-05-06T02:00:00Z";
    private static final String THERE = "2026-05-11T03:00:00Z";
    private static final Map<String, Object> WHY = Map.of("reason", "Nothing secret is on them");
    private static final Map<String, Object> WISH = Map.of("needed", "For their board", "promotes", "Shows the line");
    private static final Map<String, Object> APPOINTED = Map.of("photographer", PHOTOGRAPHER, "reason", "Open hall");
    private static final SetClock CLOCK = new SetClock(APPLYING);

    private static House house;
    private static Desk desk;
    private static int badges;

    @BeforeAll
    static void open() {
        house = House.by(CLOCK);
        desk = new Desk(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Map<String, Object> picture(String day) {
        return Map.of("shows", "The line", "takenOn", day, "keptAt", "Safe 3", "digest", "0f".repeat(32));
    }

    /** @return where the permit is, for which a customer's visitor is to come on 11 May */
    private static String applied(String kind, boolean isKey) {
        CLOCK.set(APPLYING);
        String customer = new GiftDesk(house).customer(OWNER);
        if (isKey) {
            desk.act(OWNER, "/api/v1/customers/" + customer + "/standing", Map.of("standing", "key", "reason", "Grew"));
        }
        Map<String, Object> application = new HashMap<>(Map.of(
                "kind",
                kind,
                "customerId",
                customer,
                "purpose",
                "Look at the line",
                "from",
                "2026-05-11T02:00:00Z",
                "until",
                "2026-05-11T06:00:00Z",
                "host",
                SUPERVISOR,
                "scope",
                List.of("Hall 2"),
                "visitors",
                List.of(Map.of("name", "Sun Li"))));
        Reply made = house.post(OWNER, PERMITS, application);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    private static void approved(String at) {
        CLOCK.set(BEFORE);
        desk.act(
                SUPERVISOR,
                at + "/review",
                Map.of(
                        "contents",
                        List.of("The line"),
                        "scope",
                        List.of("Hall 2"),
                        "route",
                        List.of("Gate 1"),
                        "reason",
                        "The hall is free"));
        desk.act(GENERAL, at + "/approval", Map.of("reason", "A good customer"));
    }

    private static void came(String at) {
        CLOCK.set(THERE);
        badges++;
        desk.act("front-desk-1", at + "/visitors/1/entry", Map.of("gate", "Gate 1", "badge", "P-" + badges));
    }

    private static void numbered(Reply reply, String field, int number) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.body().get(field).asInt()).isEqualTo(number);
    }

    @Test
    void picturesAreTakenSentAndPublishedWithConsent() {
        String at = applied("key", true);
        desk.act(OWNER, at + "/photography", WISH);
        approved(at);
        desk.refused(OWNER, at + "/photography/consent", APPOINTED, 403, "DP-01");
        desk.act(GENERAL, at + "/photography/consent", APPOINTED);
        desk.refused(PHOTOGRAPHER, at + "/pictures", picture("2026-05-11"), 409, "PE-08");
        came(at);
        desk.refused(OWNER, at + "/pictures", picture("2026-05-11"), 403, "PE-08");
        assertThat(desk.refused(PHOTOGRAPHER, at + "/pictures", picture("2026-05-10"), 422, "PE-08")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/takenOn");
        numbered(house.post(PHOTOGRAPHER, at + "/pictures", picture("2026-05-11")), "picture", 1);
        numbered(house.post(PHOTOGRAPHER, at + "/pictures", picture("2026-05-11")), "picture", 2);
        desk.act(SUPERVISOR, at + "/prints", Map.of("pictures", List.of(1, 2), "letter", "2026-17"));
        Map<String, Object> news = Map.of("pictures", List.of(2), "medium", "Harbour News");
        numbered(house.post(MANAGER, at + "/publications", news), "publication", 1);
        numbered(house.post(OWNER, at + "/publications", news), "publication", 2);
        desk.refused(MANAGER, at + "/publications/1/consent", WHY, 403, "SOD");
        desk.act("service-manager-2", at + "/publications/1/refusal", WHY);
        desk.act(MANAGER, at + "/publications/2/consent", WHY);
        desk.refused(MANAGER, at + "/publications/2/refusal", WHY, 409, "PE-08");
        desk.refused(MANAGER, at + "/publications/3/consent", WHY, 404, "PE-08");
        assertThat(house.number("select count(*) from log.event where name in ('permit.picture-registered',"
                        + " 'permit.prints-sent', 'permit.publication-granted') and stream = '"
                        + at.substring(PERMITS.length() + 1) + "'"))
                .isEqualTo(4);
    }

    @Test
    void photographyStaysOffUnlessItIsConsentedTo() {
        desk.refused(OWNER, applied("ordinary", false) + "/photography", WISH, 409, "PE-08");
        String at = applied("key", true);
        desk.refused("account-manager-2", at + "/photography", WISH, 403, "CU-08");
        desk.act(SUPERVISOR, at + "/photography", WISH);
        desk.refused(GENERAL, at + "/photography/refusal", Map.of(), 422, "PE-08");
        desk.act(GENERAL, at + "/photography/refusal", WHY);
        CLOCK.set("2026-05-09T02:00:00.000001Z");
        desk.refused(OWNER, at + "/photography", WISH, 409, "PE-08");
        CLOCK.set("2026-05-09T02:00:00Z");
        desk.act(OWNER, at + "/photography", WISH);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        String at = applied("key", true);
        Map<String, Object> blurred = new HashMap<>(picture("2026-05-11"));
        blurred.put("digest", "0F".repeat(32));
        assertThat(desk.refused(PHOTOGRAPHER, at + "/pictures", blurred, 422, "API-02")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/digest");
        desk.refused(SUPERVISOR, at + "/prints", Map.of("pictures", List.of(), "letter", "1"), 422, "API-02");
        desk.refused(SUPERVISOR, at + "/prints", Map.of("pictures", List.of(1), "letter", "1"), 422, "PE-08");
        desk.refused(MANAGER, at + "/publications/x/consent", WHY, 404, "PE-08");
        assertThat(house.post(SUPERVISOR, at + "/prints", Map.of("letter", "1")).status())
                .isEqualTo(400);
    }
}
