package org.keji.query.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.Face;

/** What is answered about clocks. */
sealed interface ClockView {

    /**
     * One clock.
     *
     * @param shows what it shows at the moment asked about (CO-11)
     * @param dueAt the last moment in time; absent while no target is set
     * @param told the last one who was told that it is late (CO-08)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintClock")
    record Clock(
            @Schema(example = "resolution") String clock,
            @Schema(example = "running") Face shows,

            @Schema(description = "Who sees to the step (CO-12)", example = "account-manager-1") @Nullable
            String responsible,

            @Schema(example = "Billing") @Nullable String department,
            Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Instant pausedAt,
            @Nullable Instant stoppedAt,
            @Nullable Instant missedAt,

            @Schema(description = "Owner, service manager, general manager (CO-08)", example = "service-manager")
            @Nullable
            String told)
            implements ClockView {

        static Clock of(ClockRow row, @Nullable String owner, @Nullable String department, Instant at) {
            return new Clock(
                    row.clock(),
                    row.targetClock().face(at),
                    row.responsible() == null ? owner : row.responsible(),
                    row.department() == null ? department : row.department(),
                    row.startedAt(),
                    row.dueAt(),
                    row.pausedAt(),
                    row.stoppedAt(),
                    row.missedAt(),
                    row.level());
        }
    }

    /** All clocks of one complaint. */
    @Schema(name = "ComplaintClocks")
    record Clocks(String complaintId, Instant asOf, long position, List<Clock> clocks) implements ClockView {}

    /** A step that is due. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DueStep")
    record Due(
            String complaintId,
            @Schema(example = "C2026-7K3QX9ZB2M") String number,
            @Nullable String kind,
            Clock step) implements ClockView {}

    /** What is due, first things first. */
    @Schema(name = "DueToday")
    record DueToday(Instant until, Instant asOf, long position, List<Due> items) implements ClockView {}
}
