package org.keji.query.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.statistics.Share;

/**
 * How promises were kept.
 *
 * @param asOf the moment at which what is open is overdue or not
 * @param position how much of the log is known
 */
@Schema(name = "PromiseSummary")
record SummaryView(Instant asOf, long position, List<Kept> accountManagers) {

    /**
     * How promises to the customers of one account manager were kept.
     *
     * @param inTime null where nothing can be judged yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PromisesKept")
    record Kept(
            @Schema(example = "account-manager-1") String accountManager,

            @Schema(description = "Kept in time", example = "9")
            long kept,

            @Schema(description = "Kept after the due time", example = "2")
            long late,

            @Schema(example = "1") long broken,
            @Schema(example = "0") long withdrawn,

            @Schema(description = "Not ended", example = "3")
            long open,

            @Schema(description = "Of the open ones, those whose due time has passed", example = "1")
            long overdue,

            @Schema(
                    description = "The share kept in time of those kept, late, broken and overdue; absent while there "
                            + "are none")
            @Nullable
            Share inTime) {

        /** Whoever leaves a promise open after its time has not kept it in time, whatever becomes of it. */
        static Kept of(
                String accountManager, long kept, long late, long broken, long withdrawn, long open, long overdue) {
            long judged = kept + late + broken + overdue;
            Share share = judged == 0 ? null : Share.of(kept, judged);
            return new Kept(accountManager, kept, late, broken, withdrawn, open, overdue, share);
        }
    }
}
