package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** Complaints are found by who complained, by those who may read that, and it is noted first. */
class PersonSearchIT {

    private static final String OWNER = "account-manager-1";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String SEARCHES = "/api/v1/complaint-searches";
    private static final String NOTED = "select count(*) from log.journal where kind = 'searched'";

    private final House house = House.shared();

    /** Eight digits nobody else's number ends with. */
    private final String digits = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));

    private String receive(String owner, Map<String, String> complainant) {
        String at = house.receive(owner, Map.of("channel", "chat", "content", "x", "complainant", complainant));
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private Reply search(String user, Map<String, String> person) {
        return house.post(user, SEARCHES + "?" + house.upToNow(), person);
    }

    private List<String> found(String user, Map<String, String> person) {
        Reply reply = search(user, person);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        reply.body().get("items").forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    @Test
    void byPartOfANameByNumberAndByAddress() {
        String phone = "+86 138" + digits.substring(0, 4) + "-" + digits.substring(4);
        String mail = "Ann." + digits + "@Example.com";
        String id = receive(OWNER, Map.of("name", "欧阳 牡丹 Ann", "phone", phone, "email", mail));
        for (String name : List.of("阳牡", "牡丹", "欧阳牡丹", "ann 欧阳", "ＡＮＮ牡丹")) {
            assertThat(found(SUPERVISOR, Map.of("name", name))).as(name).contains(id);
        }
        for (String spelling : List.of("138" + digits, "0086-138-" + digits, "(+86) 138 " + digits)) {
            assertThat(found(SUPERVISOR, Map.of("phone", spelling)))
                    .as(spelling)
                    .containsExactly(id);
        }
        assertThat(found(SUPERVISOR, Map.of("email", mail.toUpperCase()))).containsExactly(id);
        assertThat(found(SUPERVISOR, Map.of("name", "牡丹", "phone", "138" + digits, "email", mail)))
                .containsExactly(id);

        assertThat(found(SUPERVISOR, Map.of("name", "牡丹花"))).doesNotContain(id);
        assertThat(found(SUPERVISOR, Map.of("name", "丹牡"))).doesNotContain(id);
        assertThat(found(SUPERVISOR, Map.of("phone", "139" + digits))).isEmpty();
        assertThat(found(SUPERVISOR, Map.of("phone", digits))).isEmpty();
        assertThat(found(SUPERVISOR, Map.of("email", digits + "@example.com"))).isEmpty();
        assertThat(found(SUPERVISOR, Map.of("name", "牡丹", "phone", "139" + digits)))
                .as("all that is given must hold")
                .isEmpty();
    }

    @Test
    void whoMayNotReadAComplainantDoesNotFindOne() {
        Map<String, String> person = Map.of("name", "Marker-Wacholder", "phone", "138" + digits);
        String mine = receive(OWNER, person);
        String others = receive("account-manager-2", person);
        assertThat(found(SUPERVISOR, person)).containsExactly(others, mine);
        assertThat(found(OWNER, person)).containsExactly(mine);
        assertThat(found("account-manager-3", person)).isEmpty();
        for (String user : List.of("general-manager-1", "department-officer-1", "analyst-1", "administrator-1")) {
            assertThat(search(user, person).status()).as(user).isEqualTo(403);
        }
    }

    @Test
    void itIsNotedWhoLookedByWhatAndWhatWasFound() {
        Map<String, String> person = Map.of("name", "Marker-Liguster", "phone", "138" + digits);
        String id = receive(OWNER, person);
        long before = house.number(NOTED);
        Reply reply = search(SUPERVISOR, person);
        assertThat(reply.text()).doesNotContainIgnoringCase("Liguster").doesNotContain(digits);
        assertThat(house.number(NOTED)).isEqualTo(before + 1);
        assertThat(house.number("select count(*) from (select * from log.journal where kind = 'searched'"
                        + " order by position desc limit 1) j where actor = '" + SUPERVISOR + "'"
                        + " and operation = 'searchComplainants' and detail->'fields' ->> 0 = 'name'"
                        + " and detail->'fields' ->> 1 = 'phone' and detail->'found' ->> 0 = '" + id + "'"))
                .isEqualTo(1);
        assertThat(found(SUPERVISOR, Map.of("name", "Nobody-Is-Called-So"))).isEmpty();
        assertThat(house.number(NOTED)).as("that nobody was found, too").isEqualTo(before + 2);
        assertThat(house.number("select count(*) from log.journal j where j::text ilike '%liguster%'"))
                .isZero();
    }

    @Test
    void whatCannotBeNotedIsNotAnswered() {
        try (House own = House.fresh()) {
            own.execute("revoke execute on function log.note from keji_command");
            Reply refused = own.post(SUPERVISOR, SEARCHES, Map.of("name", "Marker-Liguster"));
            assertThat(refused.status()).isEqualTo(503);
            own.execute("grant execute on function log.note to keji_command");
            assertThat(own.post(SUPERVISOR, SEARCHES, Map.of("name", "Marker-Liguster"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 422 | body",
                "{\"name\":null} | 422 | body",
                "{\"name\":\" -- \"} | 422 | /name",
                "{\"name\":\"Zaubernuss\",\"phone\":\"Zaubernuss\"} | 422 | /phone",
                "{\"phone\":\"8000\"} | 422 | /phone",
                "{\"email\":\"  \"} | 422 | /email",
                "{\"name\":[\"Zaubernuss\"]} | 400 | /name",
                "{\"surname\":\"Zaubernuss\"} | 400 | /surname",
                "\"Zaubernuss\" | 400 | body",
                "null | 400 | body"
            })
    void bodiesThatAreNone(String body, int status, String pointer) throws Exception {
        HttpResponse<String> answer = sendWithoutKey(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"").doesNotContain("Zaubernuss");
    }

    @Test
    void valuesAreNothingButValuesAndNoKeyIsAskedFor() throws Exception {
        String id = receive(OWNER, Map.of("name", "Robert'); drop table complainant; --", "phone", "138" + digits));
        assertThat(found(SUPERVISOR, Map.of("name", "robert'); DROP", "phone", "138" + digits)))
                .containsExactly(id);
        HttpResponse<String> answer = sendWithoutKey("{\"name\":\"{\\\"a\\\",'}) or true --\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"items\":[]");
        assertThat(sendWithoutKey("{\"name\":\"" + "y".repeat(201) + "\"}").statusCode())
                .isEqualTo(422);
        Reply described = house.get(SUPERVISOR, "/api-docs");
        assertThat(described
                        .body()
                        .at("/paths/~1api~1v1~1complaint-searches/post/x-effect")
                        .asString())
                .isEqualTo("none");
        assertThat(described
                        .body()
                        .at("/paths/~1api~1v1~1complaint-searches/post/parameters")
                        .toString())
                .contains("min-position")
                .doesNotContain("Idempotency-Key");
    }

    private HttpResponse<String> sendWithoutKey(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.url() + SEARCHES))
                .header("Authorization", "Bearer " + house.token(SUPERVISOR))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
