package org.keji.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.sheet.CellEscape;

/** What is written is read back by another hand: whole, of the right type, and harmless. */
class SheetTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private record Part(long n, double share) {}

    private record Line(
            String key,
            @Nullable String issue,
            long count,
            boolean past,
            @Nullable Instant receivedAt,
            @Nullable Part inTime) {}

    private static final ExportColumns<Line> COLUMNS = new ExportColumns<>(Line.class, Map.of("key", "channel"));

    private static byte[] written(ExportFormat format, Locale reader, Line... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format.begin(out, SHANGHAI)) {
            sheet.head(COLUMNS.headings(reader));
            for (Line line : lines) {
                sheet.row(COLUMNS.values(line, reader));
            }
        }
        return out.toByteArray();
    }

    private static List<Row> xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<CsvRecord> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).as("a spreadsheet knows by it that this is UTF-8").startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private static Line line(String key, @Nullable String issue) {
        return new Line(key, issue, -5, true, Instant.parse("2026-05-01T20:30:00Z"), new Part(3, 0.5));
    }

    @Test
    void numbersStayNumbersAndTimesAreDatesOfTheHouse() throws IOException {
        Row row = xlsx(written(ExportFormat.XLSX, Locale.ENGLISH, line("web", "客服未回电")))
                .get(1);
        assertThat(row.getCellText(0)).isEqualTo("web");
        assertThat(row.getCellText(1)).isEqualTo("客服未回电");
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("-5");
        assertThat(row.getCell(3).asBoolean()).isTrue();
        assertThat(row.getCell(4).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(4).getDataFormatString()).contains("yyyy");
        assertThat(row.getCell(4).asDate()).isEqualTo(LocalDateTime.parse("2026-05-02T04:30:00"));
        assertThat(row.getCell(6).asNumber()).isEqualByComparingTo("0.5");
    }

    @Test
    void inCsvTimesAreIsoAndWhatIsMissingIsEmpty() throws IOException {
        List<CsvRecord> rows = csv(written(
                ExportFormat.CSV,
                Locale.ENGLISH,
                line("say \"hi\", 你好\r\nbye", null),
                new Line("x", null, 0, false, null, null)));
        assertThat(rows.get(1).getFields())
                .containsExactly("say \"hi\", 你好\r\nbye", "", "-5", "true", "2026-05-01T20:30:00Z", "3", "0.5");
        assertThat(rows.get(2).getFields()).containsExactly("x", "", "0", "false", "", "", "");
    }

    @Test
    void headingsArePlainWordsInTheReadersLanguage() throws IOException {
        assertThat(csv(written(ExportFormat.CSV, Locale.ENGLISH)).getFirst().getFields())
                .containsExactly("Channel", "Issue", "Count", "Past", "Received at", "In time: n", "In time: share");
        assertThat(csv(written(ExportFormat.CSV, Locale.SIMPLIFIED_CHINESE))
                        .getFirst()
                        .getFields())
                .containsExactly("渠道", "问题", "件数", "历史投诉", "受理时间", "按时率: 样本数", "按时率: 比例");
        assertThat(new Headings(Locale.CHINESE).of(List.of("addedTomorrow"))).isEqualTo("Added tomorrow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "=HYPERLINK(\"http://example.org\")",
                "-"
            })
    void whatWouldBeAFormulaIsText(String text) throws IOException {
        Row row = xlsx(written(ExportFormat.XLSX, Locale.ENGLISH, line(text, text)))
                .get(1);
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getFormula()).isNull();
        assertThat(CellEscape.unescaped(row.getCell(1).asString())).isEqualTo("'" + text);
        assertThat(csv(written(ExportFormat.CSV, Locale.ENGLISH, line(text, text)))
                        .get(1)
                        .getField(1))
                .isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "'s", " =1", "1-2", "中文＝"})
    void whatWouldNotIsLeftAsItIs(String text) throws IOException {
        assertThat(csv(written(ExportFormat.CSV, Locale.ENGLISH, line("x", text)))
                        .get(1)
                        .getField(1))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void severalThousandRowsAreAllThere(ExportFormat format) throws IOException {
        Line[] lines = new Line[3001];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line("row " + i, null);
        }
        byte[] file = written(format, Locale.ENGLISH, lines);
        String last = switch (format) {
            case XLSX -> xlsx(file).get(lines.length).getCellText(0);
            case CSV -> csv(file).get(lines.length).getField(0);
        };
        assertThat(last).isEqualTo("row 3000");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> ExportFormat.of("XLS")).isInstanceOf(Refusal.class);
    }
}
