package org.keji.command.forum;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.forum.ForumTerms;
import org.keji.kernel.identity.CustomerId;

/** Bodies of the commands about forums. */
sealed interface ForumRequest extends Body permits ForumRequest.OfForum, QuestionRequest {

    void check();

    /** It happens when it is told. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** Bodies about a forum as a whole. */
    sealed interface OfForum extends ForumRequest {}

    /** That there is to be one. */
    @Schema(name = "ForumPlan")
    record Plan(
            @Schema(
                    description = "What it is about, in words that name no person",
                    example = "Delivery in the rainy season",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String topic,

            @Schema(
                    description = "Today or later; it counts for the half-year of this day",
                    example = "2099-06-10",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate day,

            @Schema(example = "Harbour hall, second floor", requiredMode = Schema.RequiredMode.REQUIRED)
            String place,

            @Schema(
                    description = "The executive, by the name they sign in with, or the department that organises it",
                    example = "general-manager-1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String inCharge,

            @Schema(description = REASON, example = "The forum of the first half-year") @Nullable
            String reason)
            implements OfForum {

        @Override
        public void check() {
            Body.requireWord(topic, "/topic");
            Body.requireField(day != null, "/day");
            Body.requireDay(day, "/day");
            Body.requireWord(place, "/place");
            Body.requireWord(inCharge, "/inCharge");
            Body.requireReason(reason);
        }

        ForumTerms terms() {
            return new ForumTerms(topic, day, place, inCharge);
        }
    }

    /** How many are invited. */
    @Schema(name = "ForumDrawing")
    record Drawing(
            @Schema(
                    description = "Customers to be invited, 1 to 500",
                    example = "20",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            int size,

            @Schema(description = REASON, example = "As many as there are seats") @Nullable
            String reason)
            implements OfForum {

        private static final int LARGEST = 500;

        @Override
        public void check() {
            Body.requireField(size >= 1 && size <= LARGEST, "/size");
            Body.requireReason(reason);
        }
    }

    /** That a customer will not come. */
    @Schema(name = "ForumDeclining")
    record Declining(
            @Schema(
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId customerId,

            @Schema(description = REASON, example = "Stocktaking on that day") @Nullable
            String reason)
            implements OfForum {

        @Override
        public void check() {
            Body.requireField(customerId != null, "/customerId");
            Body.requireReason(reason);
        }
    }

    /** That it took place. */
    @Schema(name = "ForumHolding")
    record Holding(
            @Schema(
                    description = "The day, in the zone of the house",
                    example = "2026-06-10",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate heldOn,

            @Schema(
                    description = "The customers of the list who came",
                    example = "[\"customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<CustomerId> present,

            @Schema(description = REASON, example = "As planned") @Nullable
            String reason)
            implements OfForum {

        private static final int MOST = 1_000;

        @Override
        public void check() {
            Body.requireField(heldOn != null, "/heldOn");
            Body.requireDay(heldOn, "/heldOn");
            Body.requireField(present != null && present.size() <= MOST, "/present");
            for (int i = 0; i < present.size(); i++) {
                Body.requireField(present.get(i) != null, "/present/" + i);
            }
            Body.requireReason(reason);
        }
    }

    /** What was said there. */
    @Schema(name = "ForumMinutes")
    record Minuting(
            @Schema(
                    description = "Sealed before it is stored (DP-03)",
                    example = "Mr Sun of Harbour Freight asked for pallets under roof.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String minutes,

            @Schema(description = REASON) @Nullable String reason)
            implements OfForum {

        @Override
        public void check() {
            Body.requireText(minutes, "/minutes");
            Body.requireReason(reason);
        }
    }

    /** That it is closed or cancelled. */
    @Schema(name = "ForumStep")
    record Step(
            @Schema(description = REASON, example = "All is answered") @Nullable
            String reason) implements OfForum {

        @Override
        public void check() {
            Body.requireReason(reason);
        }
    }
}
