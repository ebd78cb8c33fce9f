package org.keji.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search answers; nothing personal is in it. */
sealed interface SearchView {

    /** A complaint that was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FoundComplaint")
    record Found(
            @Schema(example = "complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "C2026-7K3QX9ZB2M") String number,
            @Schema(example = "phone") String channel,
            @Nullable String product,
            @Nullable String kind,
            @Nullable String department,
            Instant receivedAt)
            implements SearchView {

        static Found of(FindableRow row) {
            return new Found(
                    row.complaintId(),
                    row.number(),
                    row.wording().channel(),
                    row.wording().product(),
                    row.wording().kind(),
                    row.wording().department(),
                    row.receivedAt());
        }
    }

    /** A page of what was found, newest receipt first, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FoundComplaintPage")
    record Page(List<Found> items, @Nullable String next) implements SearchView {}
}
