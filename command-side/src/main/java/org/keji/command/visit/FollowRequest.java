package org.keji.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;

/** What a department does about a finding, as it is sent (VP-09). It is said when it is told. */
@Schema(name = "VisitFindingAnswer")
record FollowRequest(
        @Schema(
                description = "Kept in clear for ever, so it names no person",
                example = "Invoices go out on the day of delivery from now on",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String answer,

        @Schema(description = REASON) @Nullable String reason)
        implements Body {

    @Override
    @Schema(hidden = true)
    public @Nullable Instant occurredAt() {
        return null;
    }

    void check() {
        boolean isThere = answer != null && !answer.isBlank() && answer.length() <= LONGEST_REASON;
        Body.requireField(isThere, "/answer");
        Body.requireReason(reason);
    }
}
