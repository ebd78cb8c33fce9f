package org.keji.query.customersearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found out with customers, as the API shows it. */
sealed interface FindingView {

    /** One finding. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Finding")
    record Line(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "Counts the findings of one customer from 1", example = "1")
            int finding,

            @Schema(description = "competitor, need, objection, suggestion or other", example = "competitor")
            String kind,

            @Schema(example = "Tender with Haida for next year's pallets")
            String text,

            @Schema(example = "account-manager-1") String notedBy,
            Instant notedAt,

            @Schema(description = "That it was taken back; absent while it stands") @Nullable
            Withdrawn withdrawn)
            implements FindingView {

        static Line of(FindingRow row) {
            FindingRow.Note note = row.note();
            return new Line(
                    row.customerId(),
                    row.number(),
                    note.kind(),
                    note.text(),
                    note.notedBy(),
                    note.notedAt(),
                    Withdrawn.of(row.end()));
        }
    }

    /** When, by whom and why a finding was taken back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FindingWithdrawn")
    record Withdrawn(
            Instant at,
            @Schema(example = "account-manager-1") String by,
            @Nullable String reason) {

        static @Nullable Withdrawn of(FindingRow.@Nullable End end) {
            return end == null ? null : new Withdrawn(end.withdrawnAt(), end.withdrawnBy(), end.withdrawnReason());
        }
    }

    /** A page of findings, newest first, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FindingPage")
    record Page(List<Line> items, @Nullable String next) implements FindingView {}
}
