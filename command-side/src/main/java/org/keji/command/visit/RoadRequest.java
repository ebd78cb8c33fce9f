package org.keji.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.visit.ReferenceSystem;
import org.keji.kernel.visit.Whereabouts;

/** Bodies of what is told from the road (VP-08, VP-09). */
sealed interface RoadRequest extends Body permits RoadRequest.Being, VisitReportRequest {

    void check(String pointer);

    /** That a visit begins or ends. */
    @Schema(name = "VisitMoment")
    record Being(
            @Schema(description = "Where, if it is to be said") @Nullable
            Place place,

            @Schema(description = WHEN, example = "2026-06-10T01:30:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements RoadRequest {

        @Override
        public void check(String pointer) {
            if (place != null) {
                place.check(pointer + "/place");
            }
            Body.requireReason(reason);
        }

        @Nullable
        Whereabouts whereabouts() {
            return place == null ? null : new Whereabouts(place.latitude(), place.longitude(), place.system());
        }
    }

    /** A position, as the phone has it. */
    @Schema(name = "VisitPosition")
    record Place(
            @Schema(
                    description = "Degrees, at most seven decimals",
                    example = "31.2304",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            BigDecimal latitude,

            @Schema(
                    description = "Degrees, at most seven decimals",
                    example = "121.4737",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            BigDecimal longitude,

            @Schema(
                    description = "In which system it is measured",
                    example = "wgs84",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            ReferenceSystem system) {

        private static final int FINEST = 7;

        void check(String pointer) {
            requireDegrees(latitude, 90, pointer + "/latitude");
            requireDegrees(longitude, 180, pointer + "/longitude");
            Body.requireField(system != null, pointer + "/system");
        }

        private static void requireDegrees(@Nullable BigDecimal degrees, int most, String pointer) {
            Body.requireField(
                    degrees != null
                            && degrees.scale() <= FINEST
                            && degrees.scale() >= 0
                            && degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0,
                    pointer);
        }
    }
}
