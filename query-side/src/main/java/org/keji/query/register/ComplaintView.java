package org.keji.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.Complainant;

/** What the register answers. */
sealed interface ComplaintView {

    /** How the clock of the first answer stands (CO-11). */
    enum Clock {
        RUNNING,
        MET,
        BREACHED;

        /** @param at the time it is looked at: what is past its target and unanswered then is breached then */
        static Clock of(ComplaintRow row, Instant at) {
            Boolean inTime = row.inTime();
            if (inTime != null) {
                return inTime ? MET : BREACHED;
            }
            return at.isAfter(row.dueAt()) ? BREACHED : RUNNING;
        }
    }

    /** A line of the register; nothing personal is in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegisteredComplaint")
    record Line(
            @Schema(example = "complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "C2026-7K3QX9ZB2M") String number,
            @Schema(example = "phone") String channel,
            @Nullable String product,
            @Nullable String kind,
            @Nullable String department,
            @Nullable String customerId,
            @Nullable String owner,

            @Schema(description = "Who was asked to take it and has not answered yet") @Nullable
            String offeredTo,

            @Schema(example = "received") String state,
            @Schema(example = "major") @Nullable String severity,
            @Schema(example = "urgent") @Nullable String urgency,
            @Nullable Instant resolutionDue,

            @Schema(description = "Roles that must know of it promptly", example = "service-manager") @Nullable
            String informs,

            Instant receivedAt,
            Instant firstAnswerDue,
            @Nullable Instant acknowledgedAt,
            Clock clock,
            boolean past,
            @Nullable String response,
            @Nullable String timely,
            @Nullable String disputed,
            @Nullable String issue,
            long version)
            implements ComplaintView {

        static Line of(ComplaintRow row, Instant at) {
            return new Line(
                    row.complaintId(),
                    row.number(),
                    row.channel(),
                    row.product(),
                    row.kind(),
                    row.department(),
                    row.customerId(),
                    row.owner(),
                    row.offeredTo(),
                    row.state(),
                    row.severity(),
                    row.urgency(),
                    row.resolutionDue(),
                    row.informs(),
                    row.receivedAt(),
                    row.dueAt(),
                    row.acknowledgedAt(),
                    Clock.of(row, at),
                    row.past(),
                    row.response(),
                    row.timely(),
                    row.disputed(),
                    row.issue(),
                    row.version());
        }
    }

    /** One thing that happened, when, and when it became known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintStep")
    record Step(
            long position,
            @Schema(example = "complaint.received") String what,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            @Nullable String reason)
            implements ComplaintView {}

    /**
     * The file of one complaint.
     *
     * @param content what was said; absent for who may not read it
     * @param complainant who said it; absent for who may not read it, or if it was not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintFile")
    record File(
            Line complaint,
            @Nullable String content,
            @Nullable Complainant complainant,
            List<Step> history) implements ComplaintView {}

    /** A page of the register, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintPage")
    record Page(List<Line> items, @Nullable String next) implements ComplaintView {}
}
