package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.house.testing.CardFiles;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** The forms about customers and contacts open in a spreadsheet, and say what they speak of (KP-04). */
class CustomerFormsIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String REPORTS = "/api/v1/reports/";
    private static final int HEAD = 6;

    private final House house = House.shared();
    private final CardFiles files = new CardFiles(house);
    private final String industry = "I-" + UUID.randomUUID();

    private String register(String user, String name, String size, Instant at) {
        Map<String, String> card = new HashMap<>(Map.of(
                "name",
                name,
                "industry",
                industry,
                "size",
                size,
                "territory",
                "domestic",
                "occurredAt",
                at.toString()));
        Reply made = house.post(user, "/api/v1/customers", card);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    private void act(String user, String path, Map<String, ?> body) {
        Reply done = house.post(user, path, body);
        assertThat(done.status()).as(done.text()).isIn(200, 201);
    }

    private HttpResponse<byte[]> form(String user, String name, String more, String language) {
        return files.fetch(user, REPORTS + name + "?industry=" + industry + "&" + house.upToNow() + more, language);
    }

    private List<Row> rows(String user, String name, String more, String language) {
        HttpResponse<byte[]> answer = form(user, name, more, language);
        assertThat(answer.statusCode()).as(CardFiles.text(answer)).isEqualTo(200);
        return CardFiles.rows(answer.body());
    }

    /** Row by row below the headings, the cells of these columns. */
    private static List<String> cells(List<Row> rows, int... columns) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows.stream().filter(one -> one.getRowNum() > HEAD).toList()) {
            List<String> cells = new ArrayList<>();
            for (int column : columns) {
                cells.add(
                        row.getOptionalCell(column).map(cell -> cell.getText()).orElse(""));
            }
            lines.add(String.join(" ", cells));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer-classification",
                "key-customers",
                "customer-analysis",
                "customer-contacts",
                "customer-grading"
            })
    void aFormSaysWhatItSpeaksOf(String name) {
        HttpResponse<byte[]> answer = form(MANAGER, name, "", "zh-CN");
        List<Row> rows = CardFiles.rows(answer.body());
        assertThat(rows.get(0).getCellText(0)).matches("客户.*表|重点客户.*表");
        assertThat(rows.get(1).getCellText(0)).startsWith("截至 ").contains("Asia/Shanghai");
        assertThat(rows.get(2).getCellText(0))
                .isEqualTo("依据日志位置 "
                        + answer.headers().firstValue("Read-Model-Position").orElse(""));
        assertThat(rows.get(3).getCellText(0)).isEqualTo("制度版本：standard 1");
        assertThat(rows.get(4).getRowNum()).isEqualTo(HEAD);
        String sheet = CardFiles.part(answer.body(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"").contains("<autoFilter ref=\"A6:");
        assertThat(CardFiles.rows(form(MANAGER, name, "&asOf=2020-01-01T00:00:00Z", "en")
                                .body())
                        .get(1)
                        .getCellText(0))
                .startsWith("As of 2020-01-01 08:00:00");
    }

    @Test
    void gradesCarryTheFiguresTheyRestOn() {
        String garnet = register(OWNER, industry, "large", Instant.now().minusSeconds(3600));
        act(MANAGER, garnet + "/grading", Map.of());
        assertThat(cells(rows(MANAGER, "customer-grading", "", "en"), 0, 1, 2, 4, 5))
                .filteredOn(line -> line.startsWith(industry))
                .anyMatch(line -> line.startsWith(industry + " value low no profit=0"))
                .anyMatch(line -> line.contains(" abc ") && line.contains("size=large"));
        assertThat(cells(rows(OTHER, "customer-grading", "", "en"), 0)).doesNotContain(industry);
    }

    @Test
    void customersAreListedAndCountedAsTheyAreClassified() {
        Instant at = Instant.now().minusSeconds(3600);
        String amber = register(OWNER, "Amber", "medium", at);
        register(OWNER, "Beryl", "medium", at.plusSeconds(1));
        register(OTHER, "Coral", "large", at.plusSeconds(2));
        String gone = register(OTHER, "Dune", "large", at.plusSeconds(3));
        act(MANAGER, gone + "/deactivation", Map.of("reason", "Dissolved"));
        act(MANAGER, amber + "/standing", Map.of("standing", "key", "reason", "Three contracts this year"));

        assertThat(cells(rows(MANAGER, "customer-classification", "", "en"), 0, 2, 4, 8))
                .containsExactly(
                        "Coral large potential " + OTHER,
                        "Beryl medium potential " + OWNER,
                        "Amber medium key " + OWNER);
        assertThat(cells(rows(OWNER, "customer-classification", "&size=medium", "zh"), 0, 2, 4))
                .containsExactly("Beryl 中型 潜在客户", "Amber 中型 重点客户");
        assertThat(cells(rows(MANAGER, "customer-analysis", "", "en"), 0, 2, 3, 5, 6))
                .containsExactlyInAnyOrder(
                        "organisation large potential 1 0.3333",
                        "organisation medium potential 1 0.3333",
                        "organisation medium key 1 0.3333",
                        "total   3 1.0000");
        assertThat(cells(rows(OWNER, "customer-analysis", "", "zh"), 0, 5))
                .last()
                .isEqualTo("合计 2");
        String then = "&asOf=" + at.plusMillis(500);
        assertThat(cells(rows(MANAGER, "customer-analysis", then, "en"), 0, 3, 5))
                .containsExactly("organisation potential 1", "total  1");
    }

    @Test
    void keyCustomersSayFromWhenOn() {
        Instant at = Instant.now().minusSeconds(7200);
        String amber = register(OWNER, "Amber", "medium", at);
        String beryl = register(OWNER, "Beryl", "medium", at);
        register(OWNER, "Coral", "medium", at);
        Instant since = at.plusSeconds(600).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        act(
                MANAGER,
                amber + "/standing",
                Map.of("standing", "key", "reason", "Three contracts", "occurredAt", since.toString()));
        act(OWNER, beryl + "/key-list", Map.of("list", "Ports", "reason", "By the sea"));
        List<Row> rows = rows(MANAGER, "key-customers", "", "en");
        assertThat(cells(rows, 0, 3, 5, 6)).containsExactly("Amber key  " + OWNER, "Beryl potential Ports " + OWNER);
        assertThat(rows.get(5).getCell(4).asDate())
                .isEqualTo(since.atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDateTime());
        assertThat(cells(rows(OTHER, "key-customers", "", "en"), 0)).isEmpty();
    }

    @Test
    void contactsAreOpenedForThoseWhoMayAndThatIsNotedFirst() {
        String amber = register(OWNER, "Amber", "medium", Instant.now().minusSeconds(60));
        String contacts = amber + "/contacts";
        act(OWNER, contacts, Map.of("name", "Marker-Linde", "phone", "+86 592 5550142", "email", "l@example.com"));
        act(OWNER, contacts, Map.of("name", "=Marker-Esche"));
        String opened =
                "select count(*) from log.journal where kind = 'opened' and operation = 'reportCustomerContacts'";
        long before = house.number(opened);
        List<Row> rows = rows(OWNER, "customer-contacts", "", "en");
        assertThat(cells(rows, 0, 2, 4, 5, 7, 8))
                .containsExactly(
                        "Amber Marker-Linde '+86 592 5550142 l@example.com aware yes",
                        "Amber '=Marker-Esche   aware yes");
        assertThat(house.number(opened)).isEqualTo(before + 2);
        assertThat(cells(rows(OTHER, "customer-contacts", "", "en"), 2)).isEmpty();
        assertThat(form("general-manager-1", "customer-contacts", "", "en").statusCode())
                .isEqualTo(403);
        assertThat(house.number(opened)).isEqualTo(before + 2);

        String person = rows.get(5).getCellText(12);
        act(MANAGER, "/api/v1/persons/" + person + "/erasure-request", Map.of("reason", "Asked by letter"));
        act(
                "general-manager-1",
                "/api/v1/persons/" + person + "/erasure",
                Map.of("reason", "Nothing stands against it"));
        assertThat(cells(rows(OWNER, "customer-contacts", "", "en"), 2, 4))
                .containsExactly("erased ", "'=Marker-Esche ");
    }

    @Test
    void aFormThatWouldOpenTooManyIsRefusedBeforeAnyIsOpened() {
        try (House own = House.fresh()) {
            Reply made = own.post(
                    OWNER,
                    "/api/v1/customers",
                    Map.of("name", "Amber", "industry", "x", "size", "large", "territory", "domestic"));
            own.post(OWNER, made.header("Location") + "/contacts", Map.of("name", "Linde"));
            own.get(OWNER, made.header("Location") + "/contacts?" + own.upToNow());
            own.execute("insert into customer_card.contact select (jsonb_populate_record(c,"
                    + " jsonb_build_object('contact', 'person-' || i))).*"
                    + " from customer_card.contact c, generate_series(1, 1000) i");
            long before = own.number("select count(*) from log.journal");
            Reply refused = own.get(MANAGER, REPORTS + "customer-contacts");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().get("rule").asString()).isEqualTo("FORM_OPENS_A_FEW");
            assertThat(own.number("select count(*) from log.journal")).isEqualTo(before + 1);
        }
    }
}
