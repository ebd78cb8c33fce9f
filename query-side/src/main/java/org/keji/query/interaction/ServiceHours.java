package org.keji.query.interaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.WorkingHours;

/**
 * When the house is there and how it is reached otherwise, as it is to be published (IN-06).
 *
 * @param at the moment it is told of
 * @param opensNext the next moment at which somebody comes in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServiceHours(
        Instant at,

        @Schema(example = "MON-FRI 09:00-18:00") String workingHours,

        @Schema(description = "The zone in which the hours count", example = "Asia/Shanghai")
        String zone,

        @Schema(description = "Whether somebody is there at that moment", example = "true")
        boolean open,

        Instant opensNext,

        @Schema(
                description = "Answered at any hour; absent while the policy book names none",
                example = "+86 592 5550100")
        @Nullable
        String alwaysOpenPhone,

        @Schema(description = "The edition of the policy book that says so", example = "standard 1")
        String book) {

    static ServiceHours of(PolicyEdition book, Instant at) {
        WorkingHours hours = book.workingHours();
        ZoneId zone = book.zone();
        return new ServiceHours(
                at,
                book.value(PolicyParameter.WORKING_HOURS),
                zone.getId(),
                hours.contain(at, zone),
                hours.opensAfter(at, zone),
                book.alwaysOpenPhone().orElse(null),
                book.edition());
    }
}
