package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.query.territory.Restricted;

/** Plans of visits as the API shows them. */
sealed interface PlanView {

    /** A plan. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitPlan")
    record Line(
            @Schema(example = "visit-plan-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "account-manager-1") String accountManager,

            @Schema(example = "2026-06") String month,

            @Schema(description = "draft, submitted, approved, running or closed", example = "running")
            String state,

            Instant openedAt,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt,

            @Schema(description = "Whom it leaves out, and why (VP-02)") @Nullable
            List<LeftOut> leftOut,

            @Schema(description = "Absent where the policy book asks for nobody's approval") @Nullable
            String approvedBy,

            @Nullable Instant approvedAt,

            @Schema(description = "How often it was changed after its approval", example = "1")
            int revisions,

            @Schema(
                    description = "Whether somebody else changed it, and the account manager said nothing yet (VP-06)",
                    example = "false")
            boolean awaitsRemark,

            @Nullable String remark,

            @Schema(description = "What it came to; once it is closed (VP-10)") @Nullable
            PlanMeasures measures,

            long version)
            implements PlanView {

        private static final int MONTH = 7;

        static Line of(PlanRow row) {
            return new Line(
                    row.planId(),
                    row.accountManager(),
                    row.month().toString().substring(0, MONTH),
                    row.state(),
                    row.openedAt(),
                    row.submittedBy(),
                    row.submittedAt(),
                    row.named(),
                    row.approvedBy(),
                    row.approvedAt(),
                    row.revisions(),
                    row.awaitsRemark(),
                    row.remark(),
                    row.measures(),
                    row.version());
        }
    }

    /** A page of plans, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitPlanPage")
    record Page(List<Line> items, @Nullable String next) implements PlanView {}

    /** One plan with its visits, in the order in which they are made. */
    @Schema(name = "VisitPlanFile")
    record File(
            Line plan,
            List<VisitView.Line> visits,

            @Schema(description = "Customers still to be visited who lie in a restricted area (VP-15)")
            List<Restricted> restricted)
            implements PlanView {}
}
