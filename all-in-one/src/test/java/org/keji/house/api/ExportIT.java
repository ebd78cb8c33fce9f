package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Register and statistics as files: the same lines the list shows to the same person, and nothing runs in them. */
class ExportIT {

    private static final String REGISTER = "/api/v1/complaints/export?";
    private static final String STATISTICS = "/api/v1/complaint-statistics/export?";
    private static final String MANAGER = "service-manager-1";
    private static final String OWNER = "account-manager-1";

    private final House house = House.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(House from, String user, String path, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(from.url() + path))
                .header("Authorization", "Bearer " + from.token(user))
                .header("Accept-Language", language)
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private String csv(String user, String path) throws Exception {
        HttpResponse<byte[]> answer = get(house, user, path + "&format=csv", "en");
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<Row> rows(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            return book.getFirstSheet().read();
        }
    }

    private Reply receive(String user, String product, Instant at) {
        return house.post(
                user,
                "/api/v1/complaints",
                Map.of("channel", "fax", "content", "Marker-Ahorn", "product", product, "occurredAt", at.toString()));
    }

    private static int column(List<Row> rows, String heading) {
        return rows.getFirst().stream()
                .filter(cell -> heading.equals(cell.getText()))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    @Test
    void theFileHasTheLinesOfTheListUnderTheSameFilter() throws Exception {
        String product = "产品-" + UUID.randomUUID();
        Instant at = Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        receive(OWNER, product, at);
        Reply last = receive("account-manager-2", product, at.plusSeconds(1));
        receive(OWNER, "another", at);
        String filter = "product=" + java.net.URLEncoder.encode(product, StandardCharsets.UTF_8) + "&min-position="
                + last.header("Event-Position");
        HttpResponse<byte[]> answer = get(house, MANAGER, REGISTER + filter + "&format=xlsx", "zh-CN");
        List<Row> rows = rows(answer);
        JsonNode list =
                house.get(MANAGER, "/api/v1/complaints?" + filter).body().get("items");
        assertThat(rows).hasSize(1 + list.size()).hasSize(3);
        assertThat(rows.get(1).getCellText(column(rows, "编号")))
                .isEqualTo(list.get(0).get("number").asString());
        assertThat(rows.get(1).getCellText(column(rows, "产品"))).isEqualTo(product);
        assertThat(rows.get(2).getCell(column(rows, "受理时间")).asDate())
                .isEqualTo(at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDateTime());
        String position = answer.headers().firstValue("Read-Model-Position").orElse("");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"complaints-" + position + ".xlsx\"");
        Set<String> listed = new HashSet<>();
        list.forEach(item -> item.propertyNames().forEach(listed::add));
        assertThat(rows.getFirst().getCellCount())
                .as("every column of the list")
                .isGreaterThanOrEqualTo(listed.size());
        String text = csv(OWNER, REGISTER + filter);
        assertThat(text)
                .startsWith("\uFEFFId,Number,Channel,")
                .contains(product)
                .doesNotContain("Marker-");
        assertThat(text.lines()).as("an account manager's own alone").hasSize(2);
    }

    @Test
    void anEmptyAnswerIsAFileWithHeadingsAlone() throws Exception {
        assertThat(csv(MANAGER, REGISTER + "product=" + UUID.randomUUID()).lines())
                .hasSize(1);
        assertThat(rows(get(house, MANAGER, REGISTER + "position=0&format=xlsx", "en")))
                .hasSize(1);
    }

    @Test
    void whatSomeoneWroteDoesNotRunInTheFile() throws Exception {
        Instant at = Instant.now().minusSeconds(60);
        String evil = "=cmd|'/c calc'!" + UUID.randomUUID();
        Reply taken = receive(OWNER, evil, at);
        String known = "&min-position=" + taken.header("Event-Position");
        assertThat(csv(MANAGER, REGISTER + known)).contains(",'" + evil).doesNotContain("," + evil);
        assertThat(csv(MANAGER, STATISTICS + "by=PRODUCT" + known))
                .contains("'" + evil)
                .doesNotContain("\n" + evil);
    }

    @Test
    void theFileIsAsOfTheSameMomentAsTheList() throws Exception {
        String product = UUID.randomUUID().toString();
        Instant at = Instant.now().minusSeconds(7200);
        Reply taken = receive(OWNER, product, at);
        String known = "product=" + product + "&min-position=" + taken.header("Event-Position");
        assertThat(csv(MANAGER, REGISTER + known + "&asOf=" + at.minusSeconds(1))
                        .lines())
                .hasSize(1);
        assertThat(csv(MANAGER, REGISTER + known + "&asOf=" + at.plusSeconds(1)).lines())
                .hasSize(2);
    }

    @Test
    void statisticsHaveARowAGroupAndTheTotal() throws Exception {
        receive(OWNER, "x", Instant.now());
        String known = "by=CHANNEL&" + house.upToNow();
        JsonNode numbers =
                house.get("analyst-1", "/api/v1/complaint-statistics?" + known).body();
        List<Row> rows = rows(get(house, "analyst-1", STATISTICS + known + "&format=xlsx", "en"));
        assertThat(rows).hasSize(2 + numbers.get("groups").size());
        int count = column(rows, "Count");
        assertThat(rows.getLast().getCellText(column(rows, "Channel"))).isEqualTo("total");
        assertThat(rows.getLast().getCell(count).asNumber().longValue())
                .isEqualTo(numbers.at("/total/count").asLong());
        assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
                .contains("First answer: in time: n", "Resolution: in time: share");
    }

    @ParameterizedTest
    @CsvSource({
        "service-manager-1, /api/v1/complaints/export, 400",
        "service-manager-1, /api/v1/complaints/export?format=pdf, 422",
        "service-manager-1, /api/v1/complaints/export?format=csv&asOf=yesterday, 400",
        "service-manager-1, /api/v1/complaints/export?format=csv&sort=x, 422",
        "analyst-1, /api/v1/complaints/export?format=csv, 403",
        "analyst-1, /api/v1/complaint-statistics/export?format=, 422",
        "front-desk-1, /api/v1/complaint-statistics/export?format=csv, 403"
    })
    void whatCannotBeExportedIsRefusedAsAProblem(String user, String path, int status) {
        Reply refused = house.get(user, path);
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.header("Content-Disposition")).isEmpty();
    }

    @Test
    void aHundredThousandRowsAreExportedAndOneMoreIsRefused() throws Exception {
        try (House own = House.fresh()) {
            own.receive(OWNER, Map.of("channel", "web", "content", "x"));
            own.get(MANAGER, "/api/v1/complaints?" + own.upToNow());
            own.execute("insert into complaint_register.complaint select (jsonb_populate_record(c,"
                    + " jsonb_build_object('complaint_id', 'complaint-' || i))).*"
                    + " from complaint_register.complaint c, generate_series(2, 100000) i");
            HttpResponse<byte[]> all = get(own, MANAGER, REGISTER + "format=csv", "en");
            assertThat(new String(all.body(), StandardCharsets.UTF_8).lines()).hasSize(100_001);
            assertThat(rows(get(own, MANAGER, REGISTER + "format=xlsx", "en"))).hasSize(100_001);
            own.receive(OWNER, Map.of("channel", "fax", "content", "x"));
            Reply refused = own.get(MANAGER, REGISTER + "format=csv&" + own.upToNow());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().get("rule").asString()).isEqualTo("EXPORT_IS_OF_A_SIZE");
            assertThat(get(own, MANAGER, REGISTER + "format=csv&channel=fax", "en")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
