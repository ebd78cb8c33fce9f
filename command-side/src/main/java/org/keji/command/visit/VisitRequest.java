package org.keji.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.visit.PlanCommand.PlanVisit;
import org.keji.command.visit.PlanCommand.RevisePlan;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitTerms;
import org.keji.kernel.visit.WayIn;

/** Bodies of the commands about visits in a plan (VP-01, VP-06, VP-12). */
sealed interface VisitRequest extends PlanRequest {

    int LONGEST_DAY = 24 * 60;
    int LONGEST_ROUND = 99;

    /** A visit that is to stand in the plan. */
    @Schema(name = "VisitPlanning")
    record Planning(
            @Schema(
                    description = "An id the sender chooses; the house chooses one, if left out",
                    example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11")
            @Nullable
            VisitId visitId,

            @Schema(
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId customerId,

            @Schema(example = "Renewal of the contract", requiredMode = Schema.RequiredMode.REQUIRED)
            String purpose,

            @Schema(
                    description = "What is to be reached; names no person",
                    example = "A date for the signature",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String goal,

            @Schema(description = "The code of the territory", example = "north-2") @Nullable
            String territory,

            @Schema(
                    description = "How long it is expected to take",
                    example = "90",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            int minutes,

            @Schema(description = "What to take along", example = "[\"Price list\"]") @Nullable
            List<String> checkList,

            @Schema(description = "How a large or difficult customer is reached (VP-16)", example = "association")
            @Nullable
            WayIn wayIn,

            @Schema(description = "Which association, fair or leaders; names no person", example = "Port association")
            @Nullable
            String wayInWords,

            @Schema(example = "2099-06-10", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate day,

            @Schema(description = "By the clock of the house", implementation = String.class, example = "09:30")
            @Nullable
            LocalTime startsAt,

            @Schema(
                    description = "Its place among the visits of the day, from 1",
                    example = "1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            int order,

            @Schema(
                    description = "The visit it takes up: one postponed or reassigned, or one that agreed the next",
                    example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a12")
            @Nullable
            VisitId follows,

            @Schema(description = REASON + "; asked for once the plan is approved", example = "They asked for it")
            @Nullable
            String reason)
            implements VisitRequest {

        @Override
        public void check() {
            Body.requireField(customerId != null, "/customerId");
            Body.requireWord(purpose, "/purpose");
            Body.requireWord(goal, "/goal");
            Body.requireShort(territory, "/territory");
            Body.requireField(minutes >= 1 && minutes <= LONGEST_DAY, "/minutes");
            Body.requireShort(items(), "/checkList");
            Body.requireShort(wayInWords, "/wayInWords");
            Body.requireField(wayInWords == null || wayIn != null, "/wayIn");
            requireSlot(day, order, "");
            Body.requireReason(reason);
        }

        private List<String> items() {
            return Objects.requireNonNullElse(checkList, List.of());
        }

        PlanVisit command(VisitPlanId plan, Supplier<VisitId> fresh) {
            VisitTerms terms =
                    new VisitTerms(customerId, purpose, goal, territory, minutes, items(), wayIn, wayInWords);
            VisitId id = visitId == null ? fresh.get() : visitId;
            return new PlanVisit(plan, id, terms, new VisitSlot(day, startsAt, order), follows);
        }
    }

    /** Several changes, for one reason. */
    @Schema(name = "VisitPlanRevision")
    record Revision(
            @Schema(description = "Asked for once the plan is approved", example = "customer-asked") @Nullable
            VisitReason why,

            @Schema(description = "1 to 100, in order", requiredMode = Schema.RequiredMode.REQUIRED)
            List<ChangeOfVisit> changes,

            @Schema(
                    description = REASON + "; asked for once the plan is approved",
                    example = "They are closed that day")
            @Nullable
            String reason)
            implements VisitRequest {

        private static final int MOST = 100;

        @Override
        public void check() {
            boolean isSome = changes != null && !changes.isEmpty() && changes.size() <= MOST;
            Body.requireField(isSome, "/changes");
            for (int i = 0; i < changes.size(); i++) {
                Body.requireField(changes.get(i) != null, "/changes/" + i);
                changes.get(i).check("/changes/" + i);
            }
            Body.requireReason(reason);
        }

        RevisePlan command(VisitPlanId plan) {
            return new RevisePlan(
                    plan, why, changes.stream().map(ChangeOfVisit::change).toList());
        }
    }

    static void requireSlot(@Nullable LocalDate day, int order, String pointer) {
        Body.requireField(day != null, pointer + "/day");
        Body.requireDay(day, pointer + "/day");
        Body.requireField(order >= 1 && order <= LONGEST_ROUND, pointer + "/order");
    }
}
