package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** What finds a person holds nothing of the person in clear, is rebuilt as it was, and goes with the person's key. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgottenPersonIT {

    private static final String OWNER = "account-manager-1";
    private static final List<String> TABLES = List.of("complaint", "complaint_history", "complainant");

    private final House house = House.fresh();

    @AfterAll
    void close() {
        house.close();
    }

    private String receive(String name, String phone) {
        return house.receive(
                OWNER,
                Map.of(
                        "channel",
                        "letter",
                        "product",
                        "发票, {\"a\"} \\ NULL",
                        "content",
                        "x",
                        "complainant",
                        Map.of("name", name, "phone", phone, "email", "marker@holunder.example")));
    }

    private int found(String name) {
        Reply reply = house.post(
                "service-supervisor-1", "/api/v1/complaint-searches?" + house.upToNow(), Map.of("name", name));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.body().get("items").size();
    }

    private void rebuild() {
        Reply begun = house.client()
                .post(
                        "administrator-1",
                        "/api/v1/read-models/complaint_search/builds",
                        UUID.randomUUID().toString(),
                        Map.of());
        String path = begun.header("Location");
        await().atMost(Duration.ofSeconds(60)).until(() -> !state(path).equals("BUILDING"));
        assertThat(state(path)).as(house.get("administrator-1", path).text()).isEqualTo("LIVE");
    }

    private String state(String path) {
        return house.get("administrator-1", path).body().get("state").asString();
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.addAll(texts("select '" + table + " ' || t::text from complaint_search." + table + " t order by 1"));
        }
        return rows;
    }

    private List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = house.admin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return texts;
    }

    @Test
    void foundWhileTheKeyIsThereAndNotAnyMore() {
        String at = receive("Marker-Holunder", "13855501770");
        String other = receive("Marker-Hasel", "13855501771");
        house.post(OWNER, other + "/acknowledgement", Map.of());
        house.post(OWNER, other + "/assessment", Map.of("kind", "重复收费", "urgency", "normal", "severity", "minor"));
        assertThat(found("holunder")).isEqualTo(1);
        assertThat(found("marker")).isEqualTo(2);

        List<String> live = rows();
        assertThat(live)
                .as("two complaints, the course of both, two complainants")
                .hasSize(2 + 4 + 2);
        assertThat(String.join("\n", live))
                .doesNotContainIgnoringCase("holunder")
                .doesNotContain("5550177")
                .doesNotContainIgnoringCase("marker");
        rebuild();
        assertThat(rows()).isEqualTo(live);
        assertThat(found("marker")).isEqualTo(2);

        String id = at.substring(at.lastIndexOf('/') + 1);
        String subject = texts("select subject from complaint_search.complainant where complaint_id = '" + id + "'")
                .getFirst();
        house.execute("delete from vault.subject_key where subject = '" + subject + "'");
        assertThat(found("holunder")).as("at once, the marks still being there").isZero();
        assertThat(found("marker")).isEqualTo(1);
        rebuild();
        assertThat(texts("select subject from complaint_search.complainant"))
                .hasSize(1)
                .doesNotContain(subject);
        assertThat(found("holunder")).isZero();
        assertThat(found("hasel")).isEqualTo(1);
        assertThat(house.get("service-manager-1", "/api/v1/complaints/search?words=" + "NULL")
                        .body()
                        .get("items"))
                .as("the complaints themselves stay")
                .hasSize(2);
    }
}
