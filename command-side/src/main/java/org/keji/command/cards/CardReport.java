package org.keji.command.cards;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of a file of cards. */
@Schema(name = "CardImportReport")
record CardReport(
        @Schema(description = "Whether everything was decided and nothing stored", example = "false")
        boolean dryRun,

        @Schema(description = "Rows that say anything, below the headings", example = "4")
        int rows,

        @Schema(description = "New cards", example = "1") int registered,

        @Schema(description = "Cards that were there and say something else now", example = "1")
        int corrected,

        @Schema(description = "Cards that say the same already", example = "1")
        int unchanged,

        @Schema(description = "Rows that made a card before, and make no second one", example = "0")
        int known,

        @Schema(description = "Rows that were not taken over", example = "1")
        int failed,

        @Schema(description = "Those, in order") List<FailedRow> failures) {

    /** A row that was not taken over, and all that is wrong with it. */
    @Schema(name = "CardImportFailure")
    record FailedRow(
            @Schema(description = "As a spreadsheet counts it; the headings are row 1", example = "5")
            int row,

            List<RowProblem> problems) {}

    /** In one line, for who asked for a file. */
    String line() {
        return "rows=%d, registered=%d, corrected=%d, unchanged=%d, known=%d, failed=%d"
                .formatted(rows, registered, corrected, unchanged, known, failed);
    }
}
