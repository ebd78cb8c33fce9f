package org.keji.command.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** One line of CSV without its end. */
final class CsvLine {

    private CsvLine() {}

    static String of(List<String> fields) {
        StringWriter line = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(line).writeRecord(fields);
        return line.toString().stripTrailing();
    }
}
