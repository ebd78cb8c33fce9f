package org.keji.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.visit.PlanCommand.OpenPlan;
import org.keji.command.visit.PlanCommand.SubmitPlan;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.LeftOutReason;

/** Bodies of the commands about a plan of visits as a whole. */
sealed interface PlanRequest extends Body
        permits PlanRequest.Opening, PlanRequest.Submission, PlanRequest.Remark, PlanRequest.Step, VisitRequest {

    void check();

    /** It happens when it is told: nobody plans or approves in the past. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** That there is to be a plan. */
    @Schema(name = "VisitPlanOpening")
    record Opening(
            @Schema(description = "Whose visits it plans; whoever sends it, if left out", example = "account-manager-1")
            @Nullable
            String accountManager,

            @Schema(
                    description = "This month or a later one",
                    implementation = String.class,
                    example = "2099-06",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            YearMonth month,

            @Schema(description = REASON, example = "The round of June") @Nullable
            String reason)
            implements PlanRequest {

        @Override
        public void check() {
            if (accountManager != null) {
                Body.requireWord(accountManager, "/accountManager");
            }
            requireMonth(month, "/month");
            Body.requireReason(reason);
        }

        OpenPlan command(Actor actor) {
            return OpenPlan.of(Objects.requireNonNullElse(accountManager, actor.subject()), month);
        }
    }

    /** That it is put before the superior, and whom it leaves out (VP-02). */
    @Schema(name = "VisitPlanSubmission")
    record Submission(
            @Schema(description = "Customers of the account manager's whom it does not visit; at most 500") @Nullable
            List<LeftOutCustomer> leftOut,

            @Schema(description = REASON, example = "Ready for June") @Nullable
            String reason)
            implements PlanRequest {

        private static final int MOST = 500;

        @Override
        public void check() {
            List<LeftOutCustomer> all = named();
            Body.requireField(all.size() <= MOST, "/leftOut");
            for (int i = 0; i < all.size(); i++) {
                LeftOutCustomer one = all.get(i);
                Body.requireField(one != null, "/leftOut/" + i);
                Body.requireField(one.customerId() != null, "/leftOut/" + i + "/customerId");
                Body.requireField(one.why() != null, "/leftOut/" + i + "/why");
                Body.requireShort(one.because(), "/leftOut/" + i + "/because");
            }
            Body.requireReason(reason);
        }

        private List<LeftOutCustomer> named() {
            return Objects.requireNonNullElse(leftOut, List.of());
        }

        SubmitPlan command(VisitPlanId plan) {
            return new SubmitPlan(
                    plan,
                    named().stream()
                            .map(one -> new LeftOut(one.customerId(), one.why(), one.because()))
                            .toList());
        }
    }

    /** A customer whom the plan does not visit. */
    @Schema(name = "LeftOutCustomer")
    record LeftOutCustomer(
            @Schema(
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a12",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId customerId,

            @Schema(example = "not-due", requiredMode = Schema.RequiredMode.REQUIRED)
            LeftOutReason why,

            @Schema(description = "In words that name no person", example = "Visited in May") @Nullable
            String because) {}

    /** What the account manager says to a change by somebody else. */
    @Schema(name = "VisitPlanRemark")
    record Remark(
            @Schema(
                    description = "Kept in clear for ever, so it names no person",
                    example = "The harbour is closed in that week",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String remark,

            @Schema(description = REASON) @Nullable String reason)
            implements PlanRequest {

        @Override
        public void check() {
            Body.requireWord(remark, "/remark");
            Body.requireReason(reason);
        }
    }

    /** That it is approved, returned, started or closed, or that a superior takes note. */
    @Schema(name = "VisitPlanStep")
    record Step(
            @Schema(description = REASON, example = "As agreed") @Nullable
            String reason) implements PlanRequest {

        @Override
        public void check() {
            Body.requireReason(reason);
        }
    }

    static void requireMonth(@Nullable YearMonth month, String pointer) {
        Body.requireField(month != null, pointer);
        Body.requireDay(Objects.requireNonNull(month).atEndOfMonth(), pointer);
    }
}
