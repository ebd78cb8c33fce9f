package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OFFICER;
import static org.keji.house.testing.Desk.OWNER;
import static org.keji.house.testing.Desk.QUALITY;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bad bodies to the steps of a complaint are refused where they are bad, name no content, and change nothing. */
class BadBodyIT {

    private static final String SECRET_WORD = "Zaubernuss";
    /** Stands for as many letters. */
    private static final Pattern LONG = Pattern.compile("<(\\d+)>");

    private static final Map<String, String> RIGHT = Map.of(
            "investigation",
            "{\"responsibility\":\"ours\",\"cause\":\"x\",\"findings\":\"x\"}",
            "actions",
            "{\"kind\":\"corrective\",\"description\":\"x\",\"department\":\"x\","
                    + "\"responsible\":\"x\",\"dueAt\":\"2099-01-01T00:00:00Z\"}");

    private static final House HOUSE = House.shared();

    private static String investigated;
    private static String answered;

    @BeforeAll
    static void prepare() {
        Desk desk = new Desk(HOUSE);
        investigated = desk.receive(OWNER, Map.of("department", "Billing"));
        desk.investigate(OWNER, investigated, "ours");
        desk.plan(investigated, "corrective", "Billing", OFFICER);
        answered = desk.receive(OWNER, Map.of("department", "Billing"));
        desk.investigate(OWNER, answered, "ours");
        desk.answer(OWNER, answered);
    }

    private static void refused(String at, String user, String step, int status, String pointer, String body) {
        String sent = LONG.matcher(body)
                .replaceAll(match -> SECRET_WORD.repeat(3_000).substring(0, Integer.parseInt(match.group(1))));
        JsonNode json = JsonMapper.shared().readTree(sent);
        long before = HOUSE.number("select count(*) from log.event where stream = '" + id(at) + "'");
        Reply reply =
                HOUSE.client().post(user, at + "/" + step, UUID.randomUUID().toString(), json);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).contains("application/problem+json");
        assertThat(reply.body().at("/errors/0/pointer").asString(""))
                .as(reply.text())
                .isEqualTo(pointer == null ? "" : pointer);
        assertThat(reply.text()).contains("\"code\"").doesNotContain(SECRET_WORD);
        assertThat(HOUSE.number("select count(*) from log.event where stream = '" + id(at) + "'"))
                .isEqualTo(before);
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** What is right but for one field, which is another or left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            investigation          | responsibility | 422 | /responsibility |
            investigation          | responsibility | 400 | /responsibility | "Zaubernuss"
            investigation          | cause          | 422 | /cause          |
            investigation          | cause          | 422 | /cause          | " "
            investigation          | cause          | 422 | /cause          | "<201>"
            investigation          | findings       | 422 | /findings       |
            investigation          | findings       | 422 | /findings       | " "
            investigation          | findings       | 422 | /findings       | "<20001>"
            investigation          | departments    | 422 | /departments/1  | ["Billing",""]
            investigation          | departments    | 400 | /departments    | "Zaubernuss"
            investigation          | colour         | 400 | /colour         | "Zaubernuss"
            actions                | kind           | 422 | /kind           |
            actions                | kind           | 400 | /kind           | "Zaubernuss"
            actions                | description    | 422 | /description    |
            actions                | description    | 422 | /description    | " "
            actions                | description    | 422 | /description    | "<2001>"
            actions                | department     | 422 | /department     |
            actions                | responsible    | 422 | /responsible    | ""
            actions                | dueAt          | 422 | /dueAt          |
            actions                | dueAt          | 400 | /dueAt          | "Zaubernuss"
            actions                | dueAt          | 422 | /dueAt          | "2026-01-01T00:00:00Z"
            actions                | dueAt          | 422 | /dueAt          | "-100000-01-01T00:00:00Z"
            actions                | occurredAt     | 422 | /occurredAt     | "2098-01-01T00:00:00Z"
            actions/1/verification | effective      | 422 | /effective      |
            actions/1/verification | effective      | 400 | /effective      | "Zaubernuss"
            actions/1/verification | effective      | 409 |                 | true
            actions/0/verification | effective      | 404 |                 | true
            actions/2/verification | effective      | 404 |                 | true
            """)
    void toInvestigateAndMend(String step, String field, int status, String pointer, String value) {
        ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(RIGHT.getOrDefault(step, "{}"));
        if (value == null) {
            body.remove(field);
        } else {
            body.set(field, JsonMapper.shared().readTree(value));
        }
        refused(investigated, QUALITY, step, status, pointer, body.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            answer           | 422 | /solution     | {}
            answer           | 422 | /solution     | {"solution":" "}
            answer           | 422 | /solution     | {"solution":"<20001>"}
            answer           | 400 | /solution     | {"solution":["Zaubernuss"]}
            answer/rejection | 422 | /reason       | {"reason":"<2001>"}
            answer/rejection | 400 | /solution     | {"solution":"Zaubernuss"}
            follow-up        | 422 | /satisfaction | {"remark":"x"}
            follow-up        | 422 | /satisfaction | {"satisfaction":0}
            follow-up        | 422 | /satisfaction | {"satisfaction":6}
            follow-up        | 400 | /satisfaction | {"satisfaction":"Zaubernuss"}
            follow-up        | 422 | /remark       | {"satisfaction":3,"remark":"<20001>"}
            follow-up/waiver | 422 | /reason       | {}
            closure          | 422 | /improvement  | {"improvement":"<2001>"}
            reopening        | 409 |               | {"reason":"x"}
            withdrawal       | 400 | /occurredAt   | {"occurredAt":"Zaubernuss"}
            withdrawal       | 422 | /occurredAt   | {"occurredAt":"2000-01-01T00:00:00Z"}
            pause            | 422 | /reason       | {"reason":"<2001>"}
            annotations      | 422 | /note         | {}
            annotations      | 422 | /note         | {"note":" "}
            annotations      | 422 | /note         | {"note":"<20001>"}
            particulars      | 422 | /channel      | {"reason":"x"}
            particulars      | 400 | /channel      | {"channel":"Zaubernuss","reason":"x"}
            particulars      | 422 | /product      | {"channel":"web","product":"<201>","reason":"x"}
            particulars      | 400 | /customerId   | {"channel":"web","customerId":"Zaubernuss","reason":"x"}
            particulars      | 422 | /reason       | {"channel":"web"}
            time-corrections | 422 | /step         | {"is":"2026-05-04T00:00:00Z","reason":"x"}
            time-corrections | 400 | /step         | {"step":"Zaubernuss","is":"2026-05-04T00:00:00Z","reason":"x"}
            time-corrections | 422 | /is           | {"step":"answer","reason":"x"}
            time-corrections | 400 | /is           | {"step":"answer","is":"Zaubernuss","reason":"x"}
            time-corrections | 422 | /is           | {"step":"answer","is":"2099-01-01T00:00:00Z","reason":"x"}
            time-corrections | 422 | /is           | {"step":"answer","is":"2000-01-01T00:00:00Z","reason":"x"}
            time-corrections | 422 | /is           | {"step":"answer","is":"-100000-01-01T00:00:00Z","reason":"x"}
            time-corrections | 422 | /reason       | {"step":"answer","is":"2026-05-04T00:00:00Z"}
            """)
    void toTheEnd(String step, int status, String pointer, String body) {
        refused(answered, MANAGER, step, status, pointer, body);
    }

    @ParameterizedTest
    @CsvSource({"0, 404, ", "2, 404, ", "x, 400, path action", "99999999999, 400, path action"})
    void actionsThatAreNone(String number, int status, @Nullable String pointer) {
        Reply reply = HOUSE.post(OFFICER, investigated + "/actions/" + number + "/completion", Map.of());
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.body().at("/errors/0/pointer").asString(null))
                .as(reply.text())
                .isEqualTo(pointer);
    }
}
