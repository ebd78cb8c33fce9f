package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.visit.VisitFindingStore.Entry;

/** Findings that departments were told of as the API shows them. */
sealed interface VisitFindingView {

    /** A finding, without what was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitFindingLine")
    record Line(
            @Schema(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11-1")
            String id,

            @Schema(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11")
            String visit,

            @Schema(example = "visit-plan-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String plan,

            @Schema(description = "Its number on the visit, from 1", example = "1")
            int finding,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "Whose visit it was", example = "account-manager-1")
            String accountManager,

            @Schema(description = "Which department was told", example = "Billing")
            String department,

            @Schema(example = "Invoices come late") String subject,

            Instant passedOnAt,

            @Schema(description = "The last moment in time for the answer")
            Instant answerDue,

            @Schema(description = "Whether its answer is late, or came late", example = "false")
            boolean late,

            @Schema(description = "When it was noted that nobody answered in time") @Nullable
            Instant unansweredAt,

            @Schema(description = "What the department does about it; absent while it said nothing") @Nullable
            String answer,

            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            long version)
            implements VisitFindingView {

        /** @param at the time it is looked at */
        static Line of(Entry entry, Instant at) {
            VisitFindingRow row = entry.row();
            return new Line(
                    row.id(),
                    row.visitId(),
                    row.planId(),
                    row.finding(),
                    entry.customerId(),
                    entry.accountManager(),
                    row.department(),
                    row.subject(),
                    row.passedOnAt(),
                    row.answerDue(),
                    row.isLate(at),
                    row.unansweredAt(),
                    row.answer(),
                    row.answeredBy(),
                    row.answeredAt(),
                    row.version());
        }
    }

    /** A page of findings, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitFindingPage")
    record Page(List<Line> items, @Nullable String next) implements VisitFindingView {}

    /** One finding with what was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitFindingFile")
    record File(
            Line finding,

            @Schema(description = "What was found; opening it is logged (DP-02)") @Nullable
            String content,

            @Schema(description = "true once that cannot be opened any more, since the person was erased") @Nullable
            Boolean erased)
            implements VisitFindingView {}
}
