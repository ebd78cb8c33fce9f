package org.keji.query.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of openings of personal data in the order of the second log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpeningPage")
record OpeningView(List<Entry> items, @Nullable String next) {

    /**
     * Somebody read what a person said or is called, or searched for a person (DP-02). It says which field, never its
     * value.
     *
     * @param position its number in the second log, which is not one of the log of events
     * @param operation what was asked, as the description of the API names it
     * @param subject whose data were opened
     * @param field which field
     * @param purpose what the field is kept for (DP-06)
     * @param about the object they were read with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpeningEntry")
    record Entry(
            @Schema(example = "4") long position,
            Instant recordedAt,
            @Schema(example = "service-supervisor-1") String actor,
            @Schema(example = "getComplaint") String operation,

            @Schema(example = "person-0f8fad5b-d9cb-469f-a165-70867728950e") @Nullable
            String subject,

            @Schema(example = "content") String field,

            @Schema(description = "What the field is kept for; absent for a search", example = "complaint-handling")
            @Nullable
            String purpose,

            @Schema(example = "complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11") @Nullable
            String about,

            @Schema(description = "The complaints a search for a person found; absent for a reading") @Nullable
            List<String> found) {}
}
