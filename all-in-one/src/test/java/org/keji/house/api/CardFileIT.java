package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.CardFiles.CSV;
import static org.keji.house.testing.CardFiles.HEAD;
import static org.keji.house.testing.CardFiles.XLSX;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.CardFiles;
import org.keji.house.testing.House;

/** What a file of cards looks like, and what is none. */
class CardFileIT {

    private static final String OWNER = "account-manager-1";

    private final House house = House.shared();
    private final CardFiles files = new CardFiles(house);

    private long head() {
        return house.number("select position from log.counter");
    }

    @Test
    void whatIsNoSheetOfCardsIsRefusedWhole() {
        long before = head();
        String full = "Name,Registration number,Industry,Size,Territory,Address,Source,Needs";
        for (String text : List.of(
                "",
                "a,b\n1,2",
                full.replace("Address", "Adress") + "\n",
                full + ",客户名称\n",
                full + ",Id\n",
                full.replace(",Needs", "") + "\n",
                HEAD + "x".repeat(1 << 20))) {
            for (String type : List.of(CSV, XLSX)) {
                HttpResponse<byte[]> answer =
                        files.send(OWNER, "", type, text.getBytes(StandardCharsets.UTF_8), "application/json");
                assertThat(answer.statusCode()).as(text).isEqualTo(422);
                assertThat(CardFiles.text(answer)).contains("API-");
            }
        }
        HttpResponse<byte[]> json =
                files.send(OWNER, "", "application/json", "{}".getBytes(StandardCharsets.UTF_8), "*/*");
        assertThat(json.statusCode()).isEqualTo(415);
        HttpResponse<byte[]> tooLong = files.send(OWNER, "", XLSX, new byte[(16 << 20) + 1], XLSX);
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(files.send(OWNER, "", XLSX, new byte[100], XLSX).headers().firstValue("Content-Type"))
                .as("a problem is told as one, whatever was hoped for")
                .contains("application/problem+json");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void theTemplateOffersListsAndIsReadBack() {
        for (String language : List.of("en", "zh-CN")) {
            HttpResponse<byte[]> answer = files.fetch(OWNER, "/api/v1/customers/import-template", language);
            assertThat(answer.statusCode()).isEqualTo(200);
            List<Row> rows = CardFiles.rows(answer.body());
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst().getCellText(3)).isEqualTo(language.equals("en") ? "Size" : "规模");
            assertThat(CardFiles.part(answer.body(), "xl/worksheets/sheet1.xml"))
                    .contains("<dataValidations count=\"2\">")
                    .contains("sqref=\"D2:D20001\"")
                    .contains("!$D$1:$D$4<", "!$E$1:$E$2<");
            assertThat(files.report(OWNER, "", XLSX, answer.body()).get("rows").asInt())
                    .isZero();
        }
    }
}
