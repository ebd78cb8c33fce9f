package org.keji.command.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;

/** Bodies of what the house promises, and of its call-backs. */
sealed interface ServiceRequest extends InteractionRequest {

    int LEAST = 1;
    int MOST = 5;

    /** By when it will be done. */
    @Schema(name = "PromisedDate")
    record Date(
            @Schema(
                    description = "The last moment in time",
                    example = "2026-05-08T10:00:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant dueAt,

            @Schema(description = "When it was promised; now if left out", example = "2026-05-04T02:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON + "; asked for where a date moves", example = "Parts arrive later") @Nullable
            String reason)
            implements ServiceRequest {

        void check() {
            Body.requireField(dueAt != null, "/dueAt");
            Body.requireReason(reason);
        }

        /** As finely as the log can tell times apart. */
        Instant due() {
            return CommandRequests.plausible(dueAt, "/dueAt");
        }
    }

    /** The house called back. */
    @Schema(name = "InteractionCallBack")
    record Returned(
            @Schema(
                    description = "How content the customer is, from 1 to 5; left out where a call was only returned",
                    example = "5",
                    minimum = "1",
                    maximum = "5")
            @Nullable
            Integer satisfaction,

            @Schema(description = TEXT, example = "All is well now.") @Nullable
            String remark,

            @Schema(description = WHEN, example = "2026-05-06T02:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ServiceRequest {

        void check() {
            Body.requireField(satisfaction == null || (satisfaction >= LEAST && satisfaction <= MOST), "/satisfaction");
            if (remark != null) {
                Body.requireText(remark, "/remark");
            }
            Body.requireReason(reason);
        }
    }
}
