package org.keji.command.permit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;
import org.keji.kernel.actor.Role;
import org.keji.kernel.permit.Refreshment;
import org.keji.kernel.permit.Tour;

/** Bodies of the commands that decide on permits and change them (PE-04, PE-09, PE-10). */
sealed interface DecisionRequest extends PermitRequest {

    String WORD =
            "When the departments were phoned, where the notice of a key or group tour comes too late and follows "
                    + "(PE-03); left out where it is in time";

    /** What they see and where they go. */
    @Schema(name = "PermitReview")
    record Reviewing(
            @Schema(
                    description = "What they are shown or told",
                    example = "[\"The new line\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<String> contents,

            @Schema(
                    description = "The parts of the house they may enter",
                    example = "[\"Hall 2\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<String> scope,

            @Schema(
                    description = "The way through them, in order",
                    example = "[\"Gate 1\", \"Hall 2\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<String> route,

            @Schema(description = WORD, example = "2026-06-10T02:00:00Z") @Nullable
            Instant wordGivenAt,

            @Schema(description = REASON, example = "The hall is free") @Nullable
            String reason)
            implements DecisionRequest {

        @Override
        public void check() {
            requireSome(contents, "/contents");
            requireSome(scope, "/scope");
            requireSome(route, "/route");
            Body.requireReason(reason);
        }

        private static void requireSome(@Nullable List<String> words, String pointer) {
            Body.requireField(words != null && !words.isEmpty(), pointer);
            Body.requireShort(words == null ? List.of() : words, pointer);
        }

        Tour tour() {
            return new Tour(contents, scope, route);
        }

        @Nullable
        Instant word() {
            return plausible(wordGivenAt);
        }
    }

    /** That they may come. */
    @Schema(name = "PermitApproval")
    record Approving(
            @Schema(description = WORD, example = "2026-06-10T02:00:00Z") @Nullable
            Instant wordGivenAt,

            @Schema(description = REASON, example = "A good customer") @Nullable
            String reason)
            implements DecisionRequest {

        @Override
        public void check() {
            Body.requireReason(reason);
        }

        @Nullable
        Instant word() {
            return plausible(wordGivenAt);
        }
    }

    /** That they may not come. */
    @Schema(name = "PermitRefusal")
    record Refusing(
            @Schema(
                    description = "The rule it rests on, PE-01 to PE-11",
                    example = "PE-06",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String clause,

            @Schema(description = REASON, example = "The line is being mended") @Nullable
            String reason)
            implements DecisionRequest {

        @Override
        public void check() {
            Body.requireWord(clause, "/clause");
            Body.requireReason(reason);
        }
    }

    /** That a permit holds longer. */
    @Schema(name = "PermitExtension")
    record Extending(
            @Schema(example = "2099-06-10T08:00:00Z", requiredMode = Schema.RequiredMode.REQUIRED)
            Instant until,

            @Schema(description = REASON, example = "They stay for lunch") @Nullable
            String reason)
            implements DecisionRequest {

        @Override
        public void check() {
            Body.requireField(until != null, "/until");
            Body.requireReason(reason);
        }

        Instant later() {
            return CommandRequests.plausible(until, "/until");
        }
    }

    /** How they are received instead. */
    @Schema(name = "PermitReception")
    record Receiving(
            @Schema(
                    description = "What is served; empty for nothing",
                    example = "[\"tea\", \"snacks\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<Refreshment> refreshments,

            @Schema(
                    description = "Who goes with them: a role",
                    example = "service-manager",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Role escort,

            @Schema(description = "A room of the policy book; left out for none", example = "small") @Nullable
            String room,

            @Schema(description = REASON, example = "They asked for tea") @Nullable
            String reason)
            implements DecisionRequest {

        @Override
        public void check() {
            Body.requireField(refreshments != null && refreshments.size() <= Body.MOST_WORDS, "/refreshments");
            for (int i = 0; i < refreshments.size(); i++) {
                Body.requireField(refreshments.get(i) != null, "/refreshments/" + i);
            }
            Body.requireField(escort != null, "/escort");
            Body.requireShort(room, "/room");
            Body.requireReason(reason);
        }
    }

    private static @Nullable Instant plausible(@Nullable Instant wordGivenAt) {
        return wordGivenAt == null ? null : CommandRequests.plausible(wordGivenAt, "/wordGivenAt");
    }
}
