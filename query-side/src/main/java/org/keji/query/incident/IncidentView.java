package org.keji.query.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.opening.Told;
import org.keji.query.incident.IncidentRow.Closing;
import org.keji.query.incident.IncidentRow.Scene;

/** Incidents with visitors as the API shows them. */
sealed interface IncidentView {

    /** A line of the register; nothing that was told is in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Incident")
    record Line(
            @Schema(example = "incident-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(description = "open or closed", example = "open")
            String state,

            @Schema(description = "led-in, out-of-scope, photographed or other", example = "led-in")
            String kind,

            Instant happenedAt,
            @Schema(example = "Hall 2, at the presses") String place,

            @Schema(
                    description = "The permit by which they were inside; left out if by none",
                    example = "visitor-permit-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            @Nullable
            String permitId,

            @Schema(description = "How many visitors it concerns", example = "3")
            int visitors,

            @Schema(description = "Who led them in; left out if nobody did", example = "account-manager-1") @Nullable
            String ledInBy,

            @Schema(description = "Of who led them in or else of who recorded it", example = "Customer service")
            String department,

            @Schema(
                    description = "The breach as which it is treated; left out if it is treated as none",
                    example = "breach-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a12")
            @Nullable
            String breachId,

            @Schema(example = "front-desk-1") String recordedBy,
            Instant recordedAt,

            @Schema(description = "What was said when it was recorded") @Nullable
            String because,

            @Schema(example = "service-manager-1") @Nullable String closedBy,
            @Nullable Instant closedAt,

            @Schema(description = "What was done about it", example = "The hall was searched.") @Nullable
            String measures,

            @Schema(description = "What was said when it was closed") @Nullable
            String closedBecause,

            @Schema(example = "1") long version)
            implements IncidentView {

        static Line of(IncidentRow row) {
            Scene scene = row.scene();
            Closing closing = row.closing();
            return new Line(
                    row.incidentId(),
                    row.state(),
                    scene.kind(),
                    scene.happenedAt(),
                    scene.place(),
                    scene.permitId(),
                    scene.visitors(),
                    scene.ledInBy(),
                    scene.department(),
                    row.breachId(),
                    row.entry().recordedBy(),
                    row.entry().recordedAt(),
                    row.entry().because(),
                    closing == null ? null : closing.closedBy(),
                    closing == null ? null : closing.closedAt(),
                    closing == null ? null : closing.measures(),
                    closing == null ? null : closing.closedBecause(),
                    row.version());
        }
    }

    /** A page of the register. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Incidents")
    record Lines(
            List<Line> items,

            @Schema(description = "Where the next page begins; left out on the last") @Nullable
            String next)
            implements IncidentView {}

    /** One incident with what was told of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IncidentFile")
    record File(
            Line incident,

            @Schema(description = "What happened; left out once it is erased") @Nullable
            String account,

            @Schema(description = "Whether what was told of it was erased") @Nullable
            Boolean accountErased)
            implements IncidentView {

        static File of(IncidentRow row, Told<String> told) {
            return new File(Line.of(row), told.value(), told.erased() ? Boolean.TRUE : null);
        }
    }
}
