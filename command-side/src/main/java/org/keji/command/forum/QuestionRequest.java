package org.keji.command.forum;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.identity.CustomerId;

/** Bodies of the commands about questions raised at forums. */
sealed interface QuestionRequest extends ForumRequest {

    /** That something was asked. */
    @Schema(name = "ForumQuestion")
    record Raising(
            @Schema(
                    description = "Kept in clear for ever, so it names no person",
                    example = "When will pallets stand under a roof?",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String question,

            @Schema(
                    description = "The customer who asked; left out where nobody noted it",
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            @Nullable
            CustomerId askedBy,

            @Schema(
                    description = "Is responsible for the answer",
                    example = "Logistics",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String department,

            @Schema(description = REASON) @Nullable String reason)
            implements QuestionRequest {

        @Override
        public void check() {
            Body.requireWord(question, "/question");
            Body.requireWord(department, "/department");
            Body.requireReason(reason);
        }
    }

    /** What is answered. */
    @Schema(name = "ForumAnswer")
    record Answering(
            @Schema(
                    description = "Up to 2,000 characters, kept in clear for ever, so it names no person",
                    example = "The roof is up on 1 September.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String answer,

            @Schema(description = REASON) @Nullable String reason)
            implements QuestionRequest {

        @Override
        public void check() {
            Body.requireText(answer, "/answer");
            Body.requireField(answer.length() <= LONGEST_REASON, "/answer");
            Body.requireReason(reason);
        }
    }
}
