package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.CardFiles.CSV;
import static org.keji.house.testing.CardFiles.XLSX;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.CardFiles;
import org.keji.house.testing.House;
import org.keji.house.testing.Numbers;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Cards as files: what goes out comes in again and changes nothing. */
class CardExportIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String EXPORT = "/api/v1/customers/export?format=";

    private final House house = House.shared();
    private final CardFiles files = new CardFiles(house);
    private final String industry = "I-" + UUID.randomUUID();

    private Reply register(String user, String name, Map<String, String> more) {
        Map<String, String> card =
                new HashMap<>(Map.of("name", name, "industry", industry, "size", "small", "territory", "domestic"));
        card.putAll(more);
        Reply made = house.post(user, "/api/v1/customers", card);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    /** Texts that spreadsheets, XML and CSV each have their own trouble with. */
    private void registerAllSorts() {
        List<String> names = List.of(
                "海港货运有限公司",
                "007",
                "=1+1",
                "'=1+1",
                "''x",
                "'s-Hertogenbosch",
                "+86",
                "-",
                "@sum",
                "＝全角",
                " lead ",
                "a,\"b\"",
                "_x0041_",
                "<&>",
                "TRUE",
                "1E5",
                "x\u0001y",
                "tab\there",
                "😀");
        names.forEach(name -> register(OWNER, name, Map.of()));
        register(
                OWNER,
                "whole",
                Map.of(
                        "registrationNumber", Numbers.registration(),
                        "address", "0591 号\n二楼",
                        "source", "\r\n=x",
                        "needs", "line 1\r\nline 2\rline 3\n\n=line 5"));
        register(OWNER, "blank", Map.of("address", "  ", "source", "", "needs", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"xlsx, en", "xlsx, zh-CN", "csv, en", "csv, zh-CN"})
    void sentBackAsItIsAFileChangesNothing(String format, String language) {
        registerAllSorts();
        String path = EXPORT + format + "&industry=" + industry + "&" + house.upToNow();
        HttpResponse<byte[]> file = files.fetch(OWNER, path, language);
        assertThat(file.statusCode()).as(CardFiles.text(file)).isEqualTo(200);
        long before = house.number("select position from log.counter");
        JsonNode report = files.report(OWNER, "", format.equals("csv") ? CSV : XLSX, file.body());
        assertThat(report.get("rows").asInt()).as(report.toString()).isEqualTo(21);
        assertThat(report.get("unchanged").asInt()).as(report.toString()).isEqualTo(21);
        assertThat(house.number("select position from log.counter")).isEqualTo(before);
    }

    @Test
    void itHasWhatTheListHasForTheSameReader() {
        register(OWNER, "Amber", Map.of());
        register(OTHER, "Beryl", Map.of());
        Reply person =
                house.post(OWNER, "/api/v1/customers/persons", Map.of("name", "Marker-Ulme", "territory", "domestic"));
        assertThat(person.status()).as(person.text()).isEqualTo(201);
        String path = EXPORT + "xlsx&industry=" + industry + "&" + house.upToNow();
        List<Row> all = CardFiles.rows(files.fetch(MANAGER, path, "zh-CN").body());
        assertThat(names(all)).containsExactlyInAnyOrder("Amber", "Beryl");
        assertThat(all.getFirst().getCellText(0)).isEqualTo("客户名称");
        assertThat(all.getFirst().getCellText(11)).isEqualTo("客户类别（不回读）");
        assertThat(all.get(1).getCellText(3)).isEqualTo("小型");
        assertThat(all.get(1).getCellText(11)).isEqualTo("潜在客户");
        assertThat(names(CardFiles.rows(files.fetch(OWNER, path, "en").body()))).containsExactly("Amber");
        assertThat(CardFiles.text(files.fetch(MANAGER, EXPORT + "csv&" + house.upToNow(), "en")))
                .doesNotContain("Marker-")
                .doesNotContain(person.body().get("id").asString());
        assertThat(CardFiles.text(files.fetch(MANAGER, EXPORT + "csv&kind=person", "en"))
                        .lines())
                .hasSize(1);
        assertThat(names(CardFiles.rows(files.fetch(MANAGER, path + "&asOf=2020-01-01T00:00:00Z", "en")
                        .body())))
                .isEmpty();
    }

    private static List<String> names(List<Row> rows) {
        List<String> names = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> names.add(row.getCellText(0)));
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "service-manager-1, /api/v1/customers/export, 400",
        "service-manager-1, /api/v1/customers/export?format=pdf, 422",
        "analyst-1, /api/v1/customers/export?format=csv, 403",
        "auditor-1, /api/v1/customers/import-template, 403"
    })
    void whatCannotBeExportedIsRefusedAsAProblem(String user, String path, int status) {
        Reply refused = house.get(user, path);
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
