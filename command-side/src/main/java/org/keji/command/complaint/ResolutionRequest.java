package org.keji.command.complaint;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.Responsibility;

/** Bodies of the commands from the investigation of a complaint to its end. */
sealed interface ResolutionRequest extends Body {

    String SEALED = "Sealed before it is stored, for it may name persons (DP-03)";

    /** What was found out. */
    @Schema(name = "ComplaintInvestigation")
    record Investigation(
            @Schema(example = "ours", requiredMode = Schema.RequiredMode.REQUIRED)
            Responsibility responsibility,

            @Schema(
                    description = "The root cause in few words; names no person",
                    example = "Billing run started twice",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String cause,

            @Schema(description = "Departments concerned", example = "[\"Billing\"]") @Nullable
            List<String> departments,

            @Schema(
                    description = SEALED,
                    example = "The invoice went out on 3 and on 4 May.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String findings,

            @Schema(description = WHEN, example = "2026-05-05T02:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ResolutionRequest {

        List<String> concerned() {
            return departments == null ? List.of() : departments;
        }

        void check() {
            Body.requireField(responsibility != null, "/responsibility");
            Body.requireField(cause != null, "/cause");
            Body.requireShort(cause, "/cause");
            Body.requireShort(concerned(), "/departments");
            Body.requireText(findings, "/findings");
            Body.requireReason(reason);
        }
    }

    /** Something that is to be done. */
    @Schema(name = "ComplaintActionPlan")
    record ActionPlan(
            @Schema(example = "corrective", requiredMode = Schema.RequiredMode.REQUIRED)
            ActionKind kind,

            @Schema(
                    description = "What is done; names no person",
                    example = "Cancel the second invoice",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String description,

            @Schema(example = "Billing", requiredMode = Schema.RequiredMode.REQUIRED)
            String department,

            @Schema(
                    description = "The name the responsible person signs in with",
                    example = "department-officer-1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String responsible,

            @Schema(example = "2099-05-12T09:00:00Z", requiredMode = Schema.RequiredMode.REQUIRED)
            Instant dueAt,

            @Schema(description = WHEN, example = "2026-05-05T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ResolutionRequest {

        void check() {
            Body.requireField(kind != null, "/kind");
            Body.requireField(description != null, "/description");
            Body.requireField(description.length() <= LONGEST_REASON, "/description");
            Body.requireField(department != null, "/department");
            Body.requireShort(department, "/department");
            Body.requireField(responsible != null, "/responsible");
            Body.requireShort(responsible, "/responsible");
            Body.requireField(dueAt != null, "/dueAt");
            Body.requireReason(reason);
        }
    }

    /** Whether an action is effective. */
    @Schema(name = "ComplaintActionVerification")
    record Verification(
            @Schema(example = "true", requiredMode = Schema.RequiredMode.REQUIRED)
            Boolean effective,

            @Schema(description = "By when it is done again, if it is not effective", example = "2099-06-01T09:00:00Z")
            @Nullable
            Instant dueAt,

            @Schema(description = WHEN, example = "2026-05-12T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ResolutionRequest {

        void check() {
            Body.requireField(effective != null, "/effective");
            Body.requireReason(reason);
        }
    }

    /** The solution as the complainant is told it. */
    @Schema(name = "ComplaintSolution")
    record Solution(
            @Schema(
                    description = SEALED,
                    example = "The second invoice is cancelled.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String solution,

            @Schema(description = WHEN, example = "2026-05-06T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ResolutionRequest {

        void check() {
            Body.requireText(solution, "/solution");
            Body.requireReason(reason);
        }
    }

    /** What the call-back heard. */
    @Schema(name = "ComplaintFollowUp")
    record FollowUp(
            @Schema(
                    description = "From 1, very dissatisfied, to 5, very satisfied",
                    example = "4",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Integer satisfaction,

            @Schema(description = SEALED, example = "Quick, but the first call was unfriendly.") @Nullable
            String remark,

            @Schema(description = WHEN, example = "2026-05-13T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ResolutionRequest {

        void check() {
            Body.requireField(satisfaction != null, "/satisfaction");
            Body.requireField(remark == null || remark.length() <= LONGEST_CONTENT, "/remark");
            Body.requireReason(reason);
        }
    }

    /** What has become better. */
    @Schema(name = "ComplaintClosure")
    record Closure(
            @Schema(
                    description = "What has become better through it; names no person",
                    example = "A billing run can no longer be started twice")
            @Nullable
            String improvement,

            @Schema(description = WHEN, example = "2026-05-14T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON) @Nullable String reason)
            implements ResolutionRequest {

        public Closure {
            Body.requireField(improvement == null || improvement.length() <= LONGEST_REASON, "/improvement");
            Body.requireReason(reason);
        }
    }

    /** Something happened, and perhaps why. */
    @Schema(name = "ComplaintDeed")
    record Deed(
            @Schema(description = WHEN, example = "2026-05-07T03:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The amount is still wrong") @Nullable
            String reason)
            implements ResolutionRequest {

        public Deed {
            Body.requireReason(reason);
        }
    }
}
