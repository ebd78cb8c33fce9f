package org.keji.command.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.incident.IncidentKind;

/** Bodies of the commands to an incident with visitors. What is told of persons is sealed before it is stored. */
sealed interface IncidentRequest extends Body {

    void check();

    /** What went wrong, where, with how many visitors, and who led them in. */
    @Schema(name = "IncidentReport")
    record Report(
            @Schema(
                    description = "led-in, out-of-scope, photographed or other",
                    example = "led-in",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            IncidentKind kind,

            @Schema(
                    description = "Where; kept in clear for ever, so it names no person",
                    example = "Hall 2, at the presses",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String place,

            @Schema(
                    description = "The permit by which they were inside; left out if by none",
                    example = "visitor-permit-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            @Nullable
            VisitorPermitId permitId,

            @Schema(
                    description = "How many visitors it concerns, from 1 to 10,000",
                    example = "3",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonProperty(required = true)
            int visitors,

            @Schema(
                    description = "The name that the employee who led them in signs in with; needed of who led them in "
                            + "without approval",
                    example = "account-manager-1")
            @Nullable
            String ledInBy,

            @Schema(
                    description = "Of who led them in, and needed with them; its exceptions from the policy book hold",
                    example = "Customer service")
            @Nullable
            String department,

            @Schema(
                    description = "What happened; sealed before it is stored (DP-03)",
                    example = "Three visitors without badges were shown the presses.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String account,

            @Schema(description = "When it happened; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Told by the foreman of the hall") @Nullable
            String reason)
            implements IncidentRequest {

        private static final int MOST = 10_000;

        @Override
        public void check() {
            Body.requireField(kind != null, "/kind");
            Body.requireWord(place, "/place");
            Body.requireField(visitors >= 1 && visitors <= MOST, "/visitors");
            Body.requireField(ledInBy == null || !ledInBy.isBlank(), "/ledInBy");
            Body.requireShort(ledInBy, "/ledInBy");
            Body.requireField(department == null || !department.isBlank(), "/department");
            Body.requireShort(department, "/department");
            Body.requireText(account, "/account");
            Body.requireReason(reason);
        }
    }

    /** What was done about it. */
    @Schema(name = "IncidentClosure")
    record Closure(
            @Schema(
                    description = "Up to 2,000 characters, kept in clear for ever, so it names no person",
                    example = "The hall was searched; the rules were read out again.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String measures,

            @Schema(description = REASON, example = "Nothing was taken along") @Nullable
            String reason)
            implements IncidentRequest {

        /** It is closed when that is told. */
        @Override
        @Schema(hidden = true)
        public @Nullable Instant occurredAt() {
            return null;
        }

        @Override
        public void check() {
            Body.requireText(measures, "/measures");
            Body.requireField(measures.length() <= LONGEST_REASON, "/measures");
            Body.requireReason(reason);
        }
    }
}
