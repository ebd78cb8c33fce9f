package org.keji.query.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question raised at a forum, and what was answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ForumQuestionLine")
record QuestionView(
        @Schema(description = "Its number among those of the forum", example = "1")
        int number,

        @Schema(example = "When will pallets stand under a roof?")
        String question,

        @Schema(
                description = "The customer; left out where nobody noted who it was",
                example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        @Nullable
        String askedBy,

        @Schema(description = "Is responsible for the answer", example = "Logistics")
        String department,

        Instant raisedAt,

        @Schema(description = "The last moment in time for the answer")
        Instant answerDue,

        @Schema(description = "Whether the answer is late at the moment asked about, or came late", example = "false")
        boolean late,

        @Schema(example = "The roof is up on 1 September.") @Nullable
        String answer,

        @Schema(example = "department-officer-1") @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    /** @param at the moment asked about */
    static QuestionView of(QuestionRow row, Instant at) {
        QuestionRow.Reply reply = row.reply();
        return new QuestionView(
                row.question(),
                row.words(),
                row.askedBy(),
                row.department(),
                row.raisedAt(),
                row.answerDue(),
                row.isLate(at),
                reply == null ? null : reply.answer(),
                reply == null ? null : reply.answeredBy(),
                reply == null ? null : reply.answeredAt());
    }
}
