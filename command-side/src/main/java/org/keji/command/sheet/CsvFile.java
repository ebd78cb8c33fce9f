package org.keji.command.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.keji.kernel.rule.Refusal;

/** Comma-separated values (RFC 4180) in UTF-8, with or without byte order mark. */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** @throws Refusal if it cannot be read as such, or is larger than a file may be */
    public static SheetFile read(byte[] file) {
        SheetFile.requireSize(file);
        SheetRows taking = new SheetRows();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(decoded(file))) {
            int number = 1;
            for (CsvRecord row : csv) {
                taking.row(number, row.getFields());
                number++;
            }
        } catch (CsvParseException | IOException unreadable) {
            throw SheetFile.unreadable("body");
        }
        return taking.taken();
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw SheetFile.unreadable("body");
        }
    }
}
