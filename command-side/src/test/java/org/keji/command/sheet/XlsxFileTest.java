package org.keji.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** What a workbook says is read as a person sees it; what is odd about a file is refused whole. */
class XlsxFileTest {

    private static final String HEAD = "<row r='1'><c r='A1' t='inlineStr'><is><t>Name</t></is></c></row>";

    private static SheetFile read(String rows) {
        return XlsxFile.read(PlainWorkbook.of(rows).file());
    }

    private static List<String> cells(String row) {
        return read(HEAD + row).rows().getFirst().cells();
    }

    private static HouseRule refused(byte[] file) {
        return (HouseRule)
                catchThrowableOfType(Refusal.class, () -> XlsxFile.read(file)).rule();
    }

    @Test
    void cellsSayWhatAPersonSees() {
        assertThat(cells("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c><v>7</v></c><c><v>1.50</v></c>"
                        + "<c t='b'><v>1</v></c><c t='str'><f>A1</f><v>came to</v></c><c><f>1+1</f><v>2</v></c>"
                        + "<c><v>9.135E17</v></c><c><v>0</v></c></row>"))
                .containsExactly("shared", "rich text", "7", "1.5", "TRUE", "came to", "2", "913500000000000000", "0");
    }

    @Test
    void cellsStandWhereTheySayAndEmptyOnesAreLeftOut() {
        SheetFile file = read(HEAD + "<row r='3'><c r='B3'/><c r='D3' t='inlineStr'><is><t>d</t></is></c>"
                + "<c r='F3' t='inlineStr'><is><t> </t></is></c></row><row r='9'/><row><c><v>1</v></c></row>");
        assertThat(file.headings()).containsExactly("Name");
        assertThat(file.rows())
                .containsExactly(new SheetFile.Row(3, List.of("", "", "", "d")), new SheetFile.Row(10, List.of("1")));
        assertThat(file.rows().getFirst().cell(99)).isEmpty();
    }

    @Test
    void whatCameToAnErrorIsNoText() {
        assertThat(cells("<row><c t='e'><v>#REF!</v></c></row>")).containsExactly("\0");
    }

    @Test
    void whatAnotherProgramWroteIsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "x", null)) {
            Worksheet sheet = book.newWorksheet("客户");
            sheet.value(0, 0, "名称");
            sheet.inlineString(1, 0, "a\r\nb & <c> 客户");
            sheet.value(1, 2, 42);
        }
        SheetFile file = XlsxFile.read(out.toByteArray());
        assertThat(file.headings()).containsExactly("名称");
        assertThat(file.rows().getFirst().cells()).containsExactly("a\r\nb & <c> 客户", "", "42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFD1'><v>1</v></c></row>",
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='1A'><v>1</v></c></row>",
                "<row r='5'/><row r='2'/>",
                "<row r='99999999999'/>",
                "<row r='0'/>",
                "<row r='1'><c t='s'><v>99</v></c></row>",
                "<row r='1'><c t='s'><v>x</v></c></row>",
                "<row r='1'><c><v><b>1</b></v></c></row>",
                "<row r='1'><c><v>1</v>",
                ""
            })
    void anOddSheetIsRefused(String rows) {
        assertThat(refused(PlainWorkbook.of(rows).file())).isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
    }

    @Test
    void nothingIsFetchedAndNothingIsDefined() {
        String doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
        String cell = "<row r='1'><c t='inlineStr'><is><t>&x;</t></is></c></row>";
        assertThat(refused(PlainWorkbook.of("")
                        .with("xl/worksheets/sheet1.xml", doctype + PlainWorkbook.sheet(cell))
                        .file()))
                .isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
        String laughs = "<!DOCTYPE sst [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;'>]>";
        assertThat(refused(PlainWorkbook.of(HEAD)
                        .with("xl/sharedStrings.xml", laughs + "<sst><si><t>&b;</t></si></sst>")
                        .file()))
                .isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
    }

    @Test
    void aBombIsPutOutBeforeItFillsTheHouse() {
        byte[] zeros = new byte[(int) WorkbookParts.MOST_UNPACKED + 1];
        Arrays.fill(zeros, (byte) ' ');
        assertThat(refused(
                        PlainWorkbook.of("").with("xl/sharedStrings.xml", zeros).file()))
                .isEqualTo(HouseRule.IMPORT_IS_OF_A_SIZE);
        assertThat(XlsxFile.read(PlainWorkbook.of(HEAD)
                                .with("xl/media/bomb", zeros)
                                .file())
                        .rows())
                .as("what is not read is not unpacked")
                .isEmpty();
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(refused(new byte[SheetFile.MOST_BYTES + 1])).isEqualTo(HouseRule.IMPORT_IS_OF_A_SIZE);
        String cell = "<row><c t='inlineStr'><is><t>" + "x".repeat(1 << 20) + "</t></is></c></row>";
        assertThat(refused(PlainWorkbook.of(HEAD + cell).file())).isEqualTo(HouseRule.IMPORT_IS_OF_A_SIZE);
        String row = "<row><c><v>1</v></c></row>";
        assertThat(read(HEAD + row.repeat(SheetFile.MOST_ROWS)).rows()).hasSize(SheetFile.MOST_ROWS);
        assertThat(refused(PlainWorkbook.of(HEAD + row.repeat(SheetFile.MOST_ROWS + 1))
                        .file()))
                .isEqualTo(HouseRule.IMPORT_IS_OF_A_SIZE);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        byte[] whole = PlainWorkbook.of(HEAD).file();
        for (byte[] file : List.of(
                new byte[0],
                "Name,Size\nx,large\n".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4},
                PlainWorkbook.of(HEAD).without("xl/workbook.xml").file(),
                PlainWorkbook.of(HEAD).without("_rels/.rels").file(),
                PlainWorkbook.of(HEAD).without("xl/sharedStrings.xml").file(),
                PlainWorkbook.of(HEAD).with("xl/workbook.xml", "<workbook/>").file())) {
            assertThat(refused(file)).isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
        }
    }

    /** Whatever bytes are changed, it is read or refused, and nothing else. */
    @Test
    void aSpoiltFileIsReadOrRefused() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        System.out.println("XlsxFileTest -Dkeji.seed=" + seed);
        Random dice = new Random(seed);
        byte[] whole =
                PlainWorkbook.of(HEAD + "<row><c t='s'><v>1</v></c></row>").file();
        for (int i = 0; i < 3_000; i++) {
            byte[] spoilt = whole.clone();
            for (int n = dice.nextInt(4); n >= 0; n--) {
                spoilt[dice.nextInt(spoilt.length)] = (byte) dice.nextInt();
            }
            try {
                XlsxFile.read(spoilt);
            } catch (Refusal refused) {
                assertThat(refused.rule()).isInstanceOf(HouseRule.class);
            } catch (RuntimeException other) {
                throw new AssertionError("seed " + seed, other);
            }
        }
    }
}
