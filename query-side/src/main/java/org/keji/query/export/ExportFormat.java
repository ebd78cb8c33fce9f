package org.keji.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** The kinds of file an answer can be exported as. */
public enum ExportFormat {
    XLSX("xlsx", ExportFormat.WORKBOOK) {
        @Override
        Sheet begin(OutputStream out, ZoneId zone) {
            return new XlsxSheet(out, zone);
        }
    },
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        Sheet begin(OutputStream out, ZoneId zone) throws IOException {
            return new CsvSheet(out);
        }
    };

    /** The media type of a workbook, as descriptions of the API name it. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** @throws Refusal if there is no such format ({@code API-02}) */
    public static ExportFormat of(String ending) {
        return switch (ending) {
            case "xlsx" -> XLSX;
            case "csv" -> CSV;
            default -> throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query format");
        };
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** @param zone where the house counts days, for formats whose times know none */
    abstract Sheet begin(OutputStream out, ZoneId zone) throws IOException;
}
