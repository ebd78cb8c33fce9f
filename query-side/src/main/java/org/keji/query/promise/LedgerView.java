package org.keji.query.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.promise.EntryRow.Danger;
import org.keji.query.promise.EntryRow.Ending;
import org.keji.query.promise.EntryRow.Feasibility;
import org.keji.query.promise.LedgerStore.Entry;

/** Promises and requests as the API shows them. */
sealed interface LedgerView {

    /** A promise or a request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerEntry")
    record Line(
            @Schema(example = "promise-5c2e7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(description = "promise or request", example = "promise")
            String kind,

            @Schema(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "The contact it was said to or by; absent if it was the customer as such") @Nullable
            String contact,

            @Schema(description = "Who is responsible", example = "account-manager-1")
            String owner,

            @Schema(description = "Who looks after the customer", example = "account-manager-1") @Nullable
            String accountManager,

            @Schema(
                    description = "Of a promise open, kept, late, broken or withdrawn; of a request received, "
                            + "feasible, infeasible, promised, contracted, refused or withdrawn",
                    example = "open")
            String state,

            @Schema(example = "All pallets are in Xiamen") String what,

            @Schema(description = "What a wish is about") @Nullable
            String description,

            @Schema(description = "When it was promised or asked for")
            Instant begunAt,

            @Schema(description = "The last moment in time") Instant dueAt,

            @Schema(description = "The due time before it was ever moved")
            Instant firstDueAt,

            @Schema(description = "Whether it is open after its due time, as of the moment asked about")
            boolean overdue,

            @Schema(description = "Of a request, once it was answered") @Nullable
            Answered feasibility,

            @Schema(description = "The risk that was noted last") @Nullable
            Risk risk,

            @Schema(description = "How it ended; absent while it is open") @Nullable
            Ended ending,

            long version)
            implements LedgerView {

        /** @param at the time it is looked at */
        static Line of(Entry entry, Instant at) {
            EntryRow row = entry.row();
            return new Line(
                    row.id(),
                    row.kind(),
                    row.customerId(),
                    row.contact(),
                    row.owner(),
                    entry.accountManager(),
                    row.state(),
                    row.subject().what(),
                    row.subject().description(),
                    row.due().begunAt(),
                    row.due().dueAt(),
                    row.due().firstDueAt(),
                    row.isOverdue(at),
                    Answered.of(row.feasibility()),
                    Risk.of(row, at),
                    Ended.of(row.ending()),
                    row.version());
        }
    }

    /** Whether a wish can be met, as it was answered last (CU-21). */
    @Schema(name = "LedgerFeasibility")
    record Answered(
            Instant answeredAt,
            boolean feasible,
            @Schema(example = "One lorry from June on") String words) {

        static @Nullable Answered of(@Nullable Feasibility answer) {
            return answer == null ? null : new Answered(answer.answeredAt(), answer.feasible(), answer.words());
        }
    }

    /** How it ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerEnding")
    record Ended(
            Instant endedAt,
            @Schema(example = "account-manager-1") String endedBy,
            @Nullable String reason,

            @Schema(description = "The promise a request became") @Nullable
            String promiseId,

            @Schema(description = "The contract a request became") @Nullable
            String contract) {

        static @Nullable Ended of(@Nullable Ending end) {
            return end == null
                    ? null
                    : new Ended(end.endedAt(), end.endedBy(), end.endingReason(), end.promiseId(), end.contract());
        }
    }

    /** What threatens it, and whether the customer knows (CU-22). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerRisk")
    record Risk(
            @Schema(example = "The ship waits outside the port")
            String risk,

            Instant notedAt,

            @Schema(description = "The last moment at which telling the customer is prompt")
            Instant tellDue,

            @Schema(description = "Absent while the customer was not told") @Nullable
            Instant toldAt,

            @Schema(description = "Whether the customer was told promptly") @Nullable
            Boolean inTime,

            @Nullable String solution,

            @Schema(description = "Whether the customer should have been told by the moment asked about, and was not")
            boolean tellingOverdue) {

        static @Nullable Risk of(EntryRow row, Instant at) {
            Danger danger = row.danger();
            return danger == null
                    ? null
                    : new Risk(
                            danger.risk(),
                            danger.riskNotedAt(),
                            danger.tellDue(),
                            danger.toldAt(),
                            danger.toldInTime(),
                            danger.solution(),
                            row.open()
                                    && danger.toldAt() == null
                                    && danger.tellDue().isBefore(at));
        }
    }

    /** A page of the ledger, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerPage")
    record Page(List<Line> items, @Nullable String next) implements LedgerView {}

    /** A due time that was moved (CU-18). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerDueMove")
    record Move(
            Instant before,
            Instant dueAt,
            Instant movedAt,
            @Schema(example = "account-manager-1") String movedBy,
            @Nullable String reason)
            implements LedgerView {

        static Move of(DueMoveRow row) {
            return new Move(row.dueBefore(), row.dueAfter(), row.occurredAt(), row.movedBy(), row.reason());
        }
    }

    /** One promise or request with the due times it had. */
    @Schema(name = "LedgerFile")
    record File(Line entry, List<Move> moves) implements LedgerView {}
}
