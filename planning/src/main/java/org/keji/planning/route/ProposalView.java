package org.keji.planning.route;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.planning.route.ProposalRow.Step;
import org.keji.query.readmodel.Reach;

/** A search for routes and what it proposes, as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RouteProposal")
record ProposalView(
        @Schema(example = "route-proposal-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(
                description = "waiting, running, succeeded, failed, cancelled or interrupted",
                example = "succeeded",
                implementation = String.class)
        ProposalState state,

        @Schema(example = "service-supervisor-1") String askedBy,
        LocalDate from,
        LocalDate until,
        List<String> accountManagers,

        @Schema(description = "How many are routed", example = "31")
        int visits,

        @Schema(example = "30") int seconds,
        @Schema(example = "1") long seed,
        Instant begunAt,
        @Nullable Instant endedAt,

        @Schema(description = "The last that was heard of it") @Nullable
        Step progress,

        @Schema(description = "Why there is no proposal") @Nullable
        String outcome,

        @Schema(description = "The proposal; an account manager sees their own routes") @Nullable
        RouteResult result) {

    static ProposalView of(ProposalRow row, Reach reach) {
        RouteResult found = row.result();
        return of(row, found == null ? null : found.of(manager -> reach.covers(null, manager)));
    }

    /** How far it is, without what it proposes. */
    static ProposalView brief(ProposalRow row) {
        return of(row, (RouteResult) null);
    }

    private static ProposalView of(ProposalRow row, @Nullable RouteResult shown) {
        return new ProposalView(
                row.id(),
                row.state(),
                row.askedBy(),
                row.asked().from(),
                row.asked().until(),
                row.managers(),
                row.visits(),
                row.asked().limit(),
                row.asked().start(),
                row.begunAt(),
                row.endedAt(),
                row.progress(),
                row.outcome(),
                shown);
    }
}
