package org.keji.query.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the audit trail in the order of the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrailPage")
record TrailView(List<Entry> items, @Nullable String next) {

    /**
     * One line.
     *
     * @param about the object it happened to
     * @param rules the rules that were tried before it was decided, in order
     * @param changes what it changed about the object, field by field; what stayed the same is left out
     * @param book the edition of the policy book it was decided by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrailEntry")
    record Entry(
            @Schema(example = "17") long position,

            @Schema(example = "complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11")
            String about,

            @Schema(example = "complaint.received") String what,
            @Schema(example = "account-manager-1") String actor,
            @Schema(example = "service") String department,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable String reason,
            @Schema(example = "standard 1") String book,
            List<String> rules,
            List<Change> changes,
            String commandId,
            String traceId,
            boolean history) {}
}
