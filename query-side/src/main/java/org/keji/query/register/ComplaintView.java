package org.keji.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.Face;
import org.keji.kernel.contact.Caller;
import org.keji.query.register.ComplaintRow.Finding;
import org.keji.query.register.ComplaintRow.Rating;

/** What the register answers. */
sealed interface ComplaintView {

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

            @Schema(description = "Roles that must know of it promptly", example = "service-manager") @Nullable
            String informs,

            @Schema(example = "ours") @Nullable String responsibility,

            @Schema(example = "Billing run started twice") @Nullable
            String cause,

            @Nullable String departmentsConcerned,
            Instant receivedAt,
            Instant firstAnswerDue,
            @Nullable Instant acknowledgedAt,

            @Schema(description = "What the clock of the first answer shows (CO-11)", example = "met")
            Face clock,

            @Nullable Instant resolutionDue,
            @Nullable Instant answeredAt,

            @Schema(description = "What the clock of the resolution shows (CO-11)", example = "running")
            Face resolutionClock,

            int answers,
            int reopened,

            @Schema(description = "Whether the complainant is content with the latest answer") @Nullable
            Boolean accepted,

            @Schema(description = "From 1 to 5", example = "4") @Nullable
            Integer satisfaction,

            @Nullable String improvement,
            @Nullable Instant endedAt,
            boolean past,
            @Nullable String response,
            @Nullable String timely,
            @Nullable String disputed,
            @Nullable String issue,
            long version)
            implements ComplaintView {

        /** @param at the time it is looked at: what is past its target and not done then is breached then */
        static Line of(ComplaintRow row, Instant at) {
            Rating rating = row.rating();
            Finding finding = row.finding();
            return new Line(
                    row.complaintId(),
                    row.particulars().number(),
                    row.particulars().channel(),
                    row.particulars().product(),
                    row.particulars().kind(),
                    row.particulars().department(),
                    row.particulars().customerId(),
                    row.owner(),
                    row.offeredTo(),
                    row.state(),
                    rating == null ? null : rating.severity(),
                    rating == null ? null : rating.urgency(),
                    rating == null ? null : rating.informs(),
                    finding == null ? null : finding.responsibility(),
                    finding == null ? null : finding.cause(),
                    finding == null ? null : finding.concerned(),
                    row.dates().receivedAt(),
                    row.dates().dueAt(),
                    row.dates().acknowledgedAt(),
                    row.firstAnswer().face(at),
                    row.dates().resolutionDue(),
                    row.dates().answeredAt(),
                    row.resolution().face(at),
                    row.outcome().answers(),
                    row.outcome().reopened(),
                    row.outcome().accepted(),
                    row.outcome().satisfaction(),
                    row.outcome().improvement(),
                    row.dates().endedAt(),
                    row.particulars().past(),
                    row.particulars().response(),
                    row.particulars().timely(),
                    row.particulars().disputed(),
                    row.particulars().issue(),
                    row.version());
        }
    }

    /** Something that was or is to be done about it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintAction")
    record Action(
            @Schema(example = "1") int action,
            @Schema(example = "corrective") String kind,
            String description,
            String department,
            String responsible,
            String verifier,
            @Schema(example = "carried-out") String progress,
            Instant dueAt,
            int attempts,
            @Nullable String carriedOutBy,
            @Nullable Instant carriedOutAt,
            @Nullable Instant verifiedAt)
            implements ComplaintView {

        static Action of(ActionRow row) {
            return new Action(
                    row.action(),
                    row.kind(),
                    row.description(),
                    row.responsibleDepartment(),
                    row.responsible(),
                    row.verifier(),
                    row.progress(),
                    row.dueAt(),
                    row.attempts(),
                    row.carriedOutBy(),
                    row.carriedOutAt(),
                    row.verifiedAt());
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
            @Nullable String reason,

            @Schema(description = "What was found, answered, noted or said; absent for who may not read it") @Nullable
            String text)
            implements ComplaintView {}

    /**
     * The file of one complaint.
     *
     * @param person under whose key what was said is sealed; absent for who may not read it
     * @param erased true if the person was erased: what was said cannot be read any more
     * @param content what was said; absent for who may not read it
     * @param complainant who said it; absent for who may not read it, or if it was not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintFile")
    record File(
            Line complaint,
            @Nullable String person,
            @Nullable Boolean erased,
            @Nullable String content,
            @Nullable Caller complainant,
            List<Action> actions,
            List<Step> history)
            implements ComplaintView {}

    /** A page of the register, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintPage")
    record Page(List<Line> items, @Nullable String next) implements ComplaintView {}
}
