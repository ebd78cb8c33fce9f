package org.keji.command.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Receipt;
import org.keji.kernel.rule.Refusal;

/** What became of each record, in the order in which they were sent. */
@Schema(name = "VisitRecordsAnswer")
record VisitRecordsAnswer(List<Line> records) {

    /** What became of one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitRecordAnswer")
    record Line(
            @Schema(example = "phone-7-2026-06-10-1") String key,

            @Schema(
                    description = "done, refused, not-tried after another of the same visit was refused, or unknown "
                            + "where it may be sent again",
                    example = "done")
            String outcome,

            @Schema(description = "As it would be answered alone; absent where it was not tried", example = "200")
            @Nullable
            Integer status,

            @Schema(description = "Whether it was done before, under the same key", example = "false") @Nullable
            Boolean replayed,

            @Schema(description = "The position in the log", example = "4711") @Nullable
            Long position,

            @Schema(description = "The rule that does not hold", example = "VP-08") @Nullable
            String rule,

            @Schema(description = "Where in the record it does not hold") @Nullable
            String pointer) {

        static Line done(String key, Receipt receipt) {
            return new Line(key, "done", receipt.status(), receipt.replayed(), receipt.position(), null, null);
        }

        static Line refused(String key, Refusal refusal) {
            int status = refusal.rule().text().kind().status();
            return new Line(key, "refused", status, null, null, refusal.rule().id(), refusal.pointer());
        }

        static Line notTried(String key) {
            return new Line(key, "not-tried", null, null, null, null, null);
        }

        static Line unknown(String key) {
            return new Line(key, "unknown", UNAVAILABLE, null, null, null, null);
        }

        private static final int UNAVAILABLE = 503;
    }
}
