package org.keji.query.breach;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.breach.BreachRow.Reply;
import org.keji.query.breach.BreachRow.Ruling;

/** Breaches as the API shows them. */
sealed interface BreachView {

    /** A line of the register; nothing that was told is in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegisteredBreach")
    record Line(
            @Schema(example = "breach-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(description = "reported, answered or decided", example = "answered")
            String state,

            @Schema(example = "CO-02") String rule,
            @Schema(example = "account-manager-1") String concerned,
            @Schema(example = "Customer service") String department,
            @Schema(example = "quality-officer-1") String reportedBy,
            Instant happenedAt,
            Instant reportedAt,
            Instant answerDue,
            @Nullable Instant answeredAt,

            @Schema(description = "Absent while it is not answered") @Nullable
            Boolean inTime,

            @Nullable Instant decidedAt,
            @Nullable String decidedBy,

            @Schema(description = "founded or unfounded; absent while it is not decided", example = "founded") @Nullable
            String finding,

            @Nullable String sanction,
            long version)
            implements BreachView {

        static Line of(BreachRow row) {
            Reply reply = row.reply();
            Ruling ruling = row.ruling();
            return new Line(
                    row.breachId(),
                    row.state(),
                    row.report().rule(),
                    row.report().concerned(),
                    row.report().department(),
                    row.report().reportedBy(),
                    row.report().happenedAt(),
                    row.report().reportedAt(),
                    row.report().answerDue(),
                    reply == null ? null : reply.answeredAt(),
                    reply == null ? null : reply.inTime(),
                    ruling == null ? null : ruling.decidedAt(),
                    ruling == null ? null : ruling.decidedBy(),
                    ruling == null ? null : ruling.finding(),
                    ruling == null ? null : ruling.sanction(),
                    row.version());
        }
    }

    /** The newest breaches there are to see. */
    @Schema(name = "BreachList")
    record Lines(List<Line> items) implements BreachView {}

    /** One breach with what was told of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BreachFile")
    record File(
            Line breach,

            @Schema(description = "What happened; absent once it is forgotten") @Nullable
            String account,

            @Schema(description = "What whoever is concerned said; absent while they did not, and once it is forgotten")
            @Nullable
            String answer)
            implements BreachView {}
}
