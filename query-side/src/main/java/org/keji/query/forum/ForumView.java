package org.keji.query.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forums as the API shows them. */
sealed interface ForumView {

    /** A line of the register. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Forum")
    record Line(
            @Schema(example = "forum-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(description = "For which it counts", example = "2026-H1")
            String halfYear,

            @Schema(description = "planned, invited, held, closed or cancelled", example = "held")
            String state,

            @Schema(example = "Delivery in the rainy season")
            String topic,

            @Schema(description = "For which it was planned", example = "2026-06-10")
            LocalDate day,

            @Schema(example = "Harbour hall, second floor") String place,

            @Schema(description = "The executive or the department", example = "general-manager-1")
            String inCharge,

            @Schema(example = "service-supervisor-1") String plannedBy,
            Instant plannedAt,

            @Schema(description = "Customers who were ever invited", example = "20")
            int invited,

            @Schema(description = "On which it took place", example = "2026-06-10") @Nullable
            LocalDate heldOn,

            @Schema(description = "Customers who came", example = "14") @Nullable
            Integer came,

            @Schema(description = "The last moment in time for the minutes") @Nullable
            Instant minutesDue,

            @Schema(description = "When they were taken") @Nullable
            Instant minutesAt,

            @Schema(description = "Whether they were in time", example = "true") @Nullable
            Boolean minutesInTime,

            @Schema(description = "Questions that are not answered", example = "2")
            int openQuestions,

            @Schema(description = "When it was closed or cancelled") @Nullable
            Instant endedAt,

            @Schema(description = "Why it was cancelled, if anything was said") @Nullable
            String because,

            @Schema(example = "7") long version)
            implements ForumView {

        static Line of(ForumRow row) {
            ForumRow.Plan plan = row.plan();
            ForumRow.Meeting meeting = row.meeting();
            ForumRow.Written record = row.record();
            ForumRow.Ending ending = row.ending();
            return new Line(
                    row.forumId(),
                    row.halfYear(),
                    row.state(),
                    plan.topic(),
                    plan.day(),
                    plan.venue(),
                    plan.inCharge(),
                    plan.plannedBy(),
                    plan.plannedAt(),
                    row.invited().size(),
                    meeting == null ? null : meeting.heldOn(),
                    meeting == null ? null : (Integer) meeting.came(),
                    meeting == null ? null : meeting.minutesDue(),
                    record == null ? null : record.minutesAt(),
                    record == null ? null : (Boolean) record.minutesInTime(),
                    row.openQuestions(),
                    ending == null ? null : ending.endedAt(),
                    ending == null ? null : ending.endedBecause(),
                    row.version());
        }
    }

    /** A page of the register. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Forums")
    record Lines(
            List<Line> items,

            @Schema(description = "Where the next page begins; left out on the last") @Nullable
            String next)
            implements ForumView {}

    /** One forum with all that belongs to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ForumFile")
    record File(
            Line forum,

            @Schema(description = "How its guests were drawn; left out while they are not") @Nullable
            SamplingView sampling,

            List<QuestionView> questions,

            @Schema(description = "What was said there, for those who see all forums") @Nullable
            String minutes,

            @Schema(description = "Whether the minutes were erased") @Nullable
            Boolean minutesErased)
            implements ForumView {}
}
