package org.keji.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.place.Position;

/** Bodies of what is told from the road (VP-08, VP-09). */
sealed interface RoadRequest extends Body permits RoadRequest.Being, VisitReportRequest {

    String POSITION = "{\"latitude\": 31.2304, \"longitude\": 121.4737, \"system\": \"wgs-84\"}";

    void check(String pointer);

    /** That a visit begins or ends. */
    @Schema(name = "VisitMoment")
    record Being(
            @Schema(description = "Where, if it is to be said, in the system it was measured in", example = POSITION)
            @Nullable
            Position place,

            @Schema(description = WHEN, example = "2026-06-10T01:30:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements RoadRequest {

        @Override
        public void check(String pointer) {
            Body.requireField(place == null || place.system() != null, pointer + "/place/system");
            Body.requireReason(reason);
        }
    }
}
