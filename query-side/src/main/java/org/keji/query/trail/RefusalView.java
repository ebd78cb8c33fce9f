package org.keji.query.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of refused attempts in the order of the second log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RefusalPage")
record RefusalView(List<Entry> items, @Nullable String next) {

    /**
     * Something was asked for and not allowed. It says nothing of what was sent.
     *
     * @param position its number in the second log, which is not one of the log of events
     * @param operation what was tried, as the description of the API names it, or the line of an import
     * @param rule the id of the rule that did not hold
     * @param ruleName its name, which tells apart rules of one id
     * @param about the object it was tried on, or the import; left out where there was none yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RefusalEntry")
    record Entry(
            @Schema(example = "3") long position,
            Instant recordedAt,
            @Schema(example = "account-manager-2") String actor,
            @Schema(example = "acknowledgeComplaint") String operation,
            @Schema(example = "CO-04") String rule,
            @Schema(example = "OWNER_ANSWERS") String ruleName,

            @Schema(example = "complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11") @Nullable
            String about) {}
}
