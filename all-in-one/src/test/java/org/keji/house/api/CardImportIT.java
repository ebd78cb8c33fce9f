package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.CardFiles.CSV;
import static org.keji.house.testing.CardFiles.HEAD;
import static org.keji.house.testing.CardFiles.XLSX;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.CardFiles;
import org.keji.house.testing.House;
import org.keji.house.testing.Numbers;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Cards of customers from files: each row is decided by itself, stored once, or told with what is wrong with it. */
class CardImportIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";

    private final House house = House.shared();
    private final CardFiles files = new CardFiles(house);
    private final String industry = "I-" + UUID.randomUUID();

    private String row(String name, String number) {
        return name + "," + number + "," + industry + ",medium,domestic,,,\n";
    }

    private long head() {
        return house.number("select position from log.counter");
    }

    private static void counts(JsonNode report, int registered, int corrected, int unchanged, int known, int failed) {
        assertThat(List.of("registered", "corrected", "unchanged", "known", "failed"))
                .as(report.toString())
                .extracting(count -> report.get(count).asInt())
                .containsExactly(registered, corrected, unchanged, known, failed);
    }

    private static String problem(JsonNode report, int at) {
        JsonNode failure = report.get("failures").get(at);
        JsonNode problem = failure.get("problems").get(0);
        return failure.get("row").asInt() + " " + problem.path("column").asString("–") + " "
                + problem.get("rule").asString();
    }

    private JsonNode listed() {
        return house.get(MANAGER, "/api/v1/customers?industry=" + industry + "&" + house.upToNow())
                .body()
                .get("items");
    }

    @Test
    void rowsMakeCardsOnceHoweverOftenTheyAreSent() {
        String rows = row("Amber", Numbers.registration()) + row("Beryl", "");
        counts(files.csv(OWNER, "", rows), 2, 0, 0, 0, 0);
        assertThat(listed()).hasSize(2).allSatisfy(card -> {
            assertThat(card.get("accountManager").asString()).isEqualTo(OWNER);
            assertThat(card.get("size").asString()).isEqualTo("medium");
        });
        long before = head();
        counts(files.csv(OWNER, "", rows), 0, 0, 0, 2, 0);
        counts(files.csv(OTHER, "", row("Beryl", "") + rows), 0, 0, 0, 3, 0);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void headingsAndWordsAreReadInEitherLanguageAndAnyOrder() {
        byte[] file = CardFiles.workbook(List.of(
                List.of("行业", "地域", "规模", "客户名称", "Needs", "Source", "地址", "统一社会信用代码", "建卡时间（不回读）"),
                List.of(industry, "国际", "个体户", "海港货运", "", "", "厦门", "", "x"),
                List.of(industry, "Domestic", "sole-trader", "Cove")));
        counts(files.report(OWNER, "", XLSX, file), 2, 0, 0, 0, 0);
        assertThat(listed())
                .extracting(card ->
                        card.get("name").asString() + " " + card.get("size").asString() + " "
                                + card.get("territory").asString())
                .containsExactlyInAnyOrder("海港货运 sole-trader international", "Cove sole-trader domestic");
    }

    @Test
    void everythingThatIsWrongWithARowIsToldAndItsNeighboursAreStored() {
        String number = Numbers.registration();
        String rows = row("Amber", number)
                + ",123," + industry + ",huge,,,,\n"
                + row("Beryl", "91350100M000100Y44")
                + row("Coral", number)
                + row("Dune", "").replace("\n", ",,,,x\n")
                + row("Ember", "");
        JsonNode report = files.csv(OWNER, "", rows);
        counts(report, 2, 0, 0, 0, 4);
        assertThat(List.of(problem(report, 0), problem(report, 1), problem(report, 2), problem(report, 3)))
                .containsExactly(
                        "3 Name ROW_IS_READABLE",
                        "4 Registration number REGISTRATION_NUMBER_CHECKS",
                        "5 Registration number ONE_LIVE_CARD_PER_NUMBER",
                        "6 column 12 ROW_IS_READABLE");
        assertThat(report.get("failures").get(0).get("problems"))
                .extracting(problem -> problem.get("column").asString())
                .containsExactly("Name", "Size", "Territory");
        assertThat(report.at("/failures/1/problems/0/detail").asString()).contains("business licence");
        assertThat(house.number("select count(*) from log.journal where operation = 'importCustomers row 4'"))
                .as("written down like any other refusal")
                .isPositive();
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        String held = Numbers.registration();
        String twice = Numbers.registration();
        files.csv(OTHER, "", row("Holder", held));
        String rows =
                row("Amber", twice) + row("Beryl", twice) + row("Coral", held) + row("Dune", "") + row("Dune", "");
        long before = head();
        JsonNode rehearsed = files.csv(OWNER, "?dryRun=true", rows);
        assertThat(head()).isEqualTo(before);
        counts(rehearsed, 2, 0, 0, 1, 2);
        assertThat(List.of(problem(rehearsed, 0), problem(rehearsed, 1)))
                .containsExactly(
                        "3 Registration number ONE_LIVE_CARD_PER_NUMBER",
                        "4 Registration number ONE_LIVE_CARD_PER_NUMBER");
        JsonNode real = files.csv(OWNER, "", rows);
        assertThat(real.get("failures")).isEqualTo(rehearsed.get("failures"));
        counts(real, 2, 0, 0, 1, 2);
    }

    @Test
    void theFailedRowsComeAsAWorkbookThatIsPutRightAndSentAgain() {
        String rows =
                row("Amber", "") + row("'=Beryl", "007") + row("Coral", "").replace("medium", "riesig");
        HttpResponse<byte[]> answer = files.send(OWNER, "", CSV, (HEAD + rows).getBytes(StandardCharsets.UTF_8), XLSX);
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(answer.headers().firstValue("Import-Result"))
                .contains("rows=3, registered=1, corrected=0, unchanged=0, known=0, failed=2");
        List<Row> failed = CardFiles.rows(answer.body());
        assertThat(failed).hasSize(3);
        assertThat(failed.get(1).getCellText(0)).isEqualTo("'=Beryl");
        assertThat(failed.get(1).getCellText(1)).isEqualTo("007");
        assertThat(failed.get(1).getCellText(11)).startsWith("Registration number: CU-01 A registration number has");
        assertThat(failed.get(2).getCellText(3)).isEqualTo("riesig");
        assertThat(failed.getFirst().getCellText(11)).isEqualTo("What is wrong (not read back)");

        List<List<String>> right = new ArrayList<>();
        failed.forEach(row -> right.add(row.stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .map(text -> text.equals("riesig") ? "large" : text.equals("007") ? "" : text)
                .toList()));
        counts(files.report(OWNER, "", XLSX, CardFiles.workbook(right)), 2, 0, 0, 0, 0);
        assertThat(listed())
                .extracting(card -> card.get("name").asString())
                .containsExactlyInAnyOrder("Amber", "=Beryl", "Coral");
    }

    /** A card to correct, as an export has it, with a word changed. */
    private byte[] changed(String from, String to, String reason) {
        String text = CardFiles.text(files.fetch(
                MANAGER, "/api/v1/customers/export?format=csv&industry=" + industry + "&" + house.upToNow(), "en"));
        return text.replace(from, to)
                .replaceAll("(customer-[0-9a-f-]{36},\\d+),", "$1," + reason)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aRowWithAnIdCorrectsTheVersionItNamesAndSaysWhy() {
        files.csv(OWNER, "", row("Amber", "") + row("Beryl", ""));
        byte[] file = changed("Amber", "Amber & Sons", "Renamed");
        JsonNode unreasoned = files.report(OWNER, "", CSV, changed("Amber", "Amber & Sons", ""));
        counts(unreasoned, 0, 0, 1, 0, 1);
        assertThat(problem(unreasoned, 0)).endsWith(" Reason CORRECTION_OF_A_CARD_STATES_WHY");
        JsonNode foreign = files.report(OTHER, "", CSV, file);
        counts(foreign, 0, 0, 0, 0, 2);
        assertThat(problem(foreign, 0))
                .as("nobody is told whether another's card says the same")
                .endsWith(" – ACCOUNT_MANAGER_KEEPS_THE_CARD");
        counts(files.report(OWNER, "?dryRun=true", CSV, file), 0, 1, 1, 0, 0);
        counts(files.report(OWNER, "", CSV, file), 0, 1, 1, 0, 0);
        counts(files.report(OWNER, "", CSV, file), 0, 0, 2, 0, 0);
        byte[] stale = new String(file, StandardCharsets.UTF_8)
                .replace("Amber &", "Amber +")
                .getBytes(StandardCharsets.UTF_8);
        JsonNode late = files.report(MANAGER, "", CSV, stale);
        counts(late, 0, 0, 1, 0, 1);
        assertThat(problem(late, 0)).endsWith(" Version ROW_IS_OF_THE_NEWEST_VERSION");
        assertThat(listed())
                .extracting(card ->
                        card.get("name").asString() + " " + card.get("version").asLong())
                .containsExactlyInAnyOrder("Amber & Sons 2", "Beryl 1");
    }

    @Test
    void aCardThatIsNotThereOrIsAPersonsIsNotCorrected() {
        Reply person = house.post(OWNER, "/api/v1/customers/persons", Map.of("name", "Ulme", "territory", "domestic"));
        assertThat(person.status()).as(person.text()).isEqualTo(201);
        String id = person.body().get("id").asString();
        String rows = "Name,Registration number,Industry,Size,Territory,Address,Source,Needs,Id,Version,Reason\n"
                + "A,,x,large,domestic,,,," + id + ",1,why\n"
                + "B,,x,large,domestic,,,,customer-00000000-0000-5000-8000-000000000000,1,why\n"
                + "C,,x,large,domestic,,,,,1,why\n"
                + "D,,x,large,domestic,,,," + id + ",,why\n";
        JsonNode report = files.report(OWNER, "", CSV, rows.getBytes(StandardCharsets.UTF_8));
        counts(report, 0, 0, 0, 0, 4);
        assertThat(List.of(problem(report, 0), problem(report, 1), problem(report, 2), problem(report, 3)))
                .containsExactly(
                        "2 – CARD_IS_OF_AN_ORGANISATION",
                        "3 Id OBJECT_EXISTS",
                        "4 Id ROW_IS_READABLE",
                        "5 Version ROW_IS_READABLE");
    }
}
