package org.keji.planning.route;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.identity.RouteProposalId;

/** What an account manager says to routes of a plan (VP-05). */
@Schema(name = "RouteDecision")
record RouteWord(
        @Schema(
                example = "route-proposal-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11",
                requiredMode = Schema.RequiredMode.REQUIRED)
        RouteProposalId proposalId,

        @Schema(
                description = "Of which days; all the proposal has for the plan, if left out",
                example = "[\"2099-06-10\"]")
        @Nullable
        List<LocalDate> days,

        @Schema(
                description = REASON + "; asked for of a refusal, and once the plan is approved",
                example = "Shorter by an hour")
        @Nullable
        String reason)
        implements Body {

    /** It is said when it is told. */
    @Override
    @Schema(hidden = true)
    public @Nullable Instant occurredAt() {
        return null;
    }

    void check() {
        Body.requireField(proposalId != null, "/proposalId");
        Body.requireField(
                named().size() <= RouteAsked.MOST_DAYS && named().stream().noneMatch(Objects::isNull), "/days");
        Body.requireReason(reason);
    }

    List<LocalDate> named() {
        return Objects.requireNonNullElse(days, List.of());
    }
}
