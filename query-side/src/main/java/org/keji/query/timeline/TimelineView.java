package org.keji.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened with a customer, as the API shows it. */
sealed interface TimelineView {

    /** One thing that happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TimelineStep")
    record Step(
            @Schema(description = "Its place in the log", example = "42")
            long position,

            @Schema(description = "What it happened to", example = "complaint-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111")
            String about,

            @Schema(example = "complaint") String kind,
            @Schema(example = "complaint.received") String what,
            Instant occurredAt,
            Instant recordedAt,
            @Schema(example = "account-manager-1") String actor,
            @Nullable String reason)
            implements TimelineView {

        static Step of(StepRow row) {
            return new Step(
                    row.position(),
                    row.stream(),
                    row.kind(),
                    row.what(),
                    row.occurredAt(),
                    row.recordedAt(),
                    row.actor(),
                    row.reason());
        }
    }

    /** A page of it, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Timeline")
    record Page(List<Step> items, @Nullable String next) implements TimelineView {}
}
