package org.keji.command.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** A file of past complaints, read whole before anything is stored: header, and rows in order. */
record PastFile(List<String> header, List<PastRow> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_ROWS = 200_000;

    /**
     * @param bytes CSV in UTF-8, with or without byte order mark
     * @throws Refusal if it cannot be read as such, or lacks a column that is mapped
     */
    static PastFile read(byte[] bytes) {
        String text = decode(bytes);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            List<String> header = new ArrayList<>();
            List<PastRow> rows = new ArrayList<>();
            Map<String, Integer> occurrences = new HashMap<>();
            for (CsvRecord row : csv) {
                if (header.isEmpty()) {
                    header.addAll(row.getFields());
                    PastColumn.requireAll(header);
                } else {
                    int occurrence = occurrences.merge(PastRow.hash(row.getFields()), 1, Integer::sum);
                    rows.add(new PastRow(row.getStartingLineNumber(), List.copyOf(row.getFields()), occurrence));
                }
            }
            if (header.isEmpty() || rows.size() > MOST_ROWS) {
                throw new Refusal(
                        HouseRule.REQUEST_IS_WELL_FORMED, header.isEmpty() ? "line 1" : "line " + (MOST_ROWS + 2));
            }
            return new PastFile(header, rows);
        } catch (CsvParseException | java.io.IOException unreadable) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "body");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "body");
        }
    }
}
