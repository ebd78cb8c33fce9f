package org.keji.query.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How guests of a forum were drawn: whoever has the customers of that position can draw the same list again. */
@Schema(name = "ForumSampling")
record SamplingView(
        @Schema(description = "Made by the house; nobody chose it", example = "5f1f7c529c385d0c8e0a0f6b4d1f9a11")
        String seed,

        @Schema(description = "The position of the log up to which customers were known", example = "12345")
        long knownTo,

        Instant drawnAt,

        @Schema(example = "service-supervisor-1") String drawnBy,
        List<StratumShare> strata,

        @Schema(description = "In the order in which they were drawn, then those in reserve")
        List<GuestLine> guests) {

    /** A stratum of the frame. */
    @Schema(name = "ForumStratum")
    record StratumShare(
            @Schema(example = "ordinary") String standing,
            @Schema(example = "organisation") String kind,
            @Schema(example = "account-manager-1") String accountManager,

            @Schema(description = "Customers of it who were served", example = "120")
            int customers,

            @Schema(description = "How many of them were drawn", example = "4")
            int drawn) {

        static StratumShare of(StratumRow row) {
            return new StratumShare(row.standing(), row.kind(), row.accountManager(), row.customers(), row.drawn());
        }
    }

    /** A customer who was drawn. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ForumGuest")
    record GuestLine(
            @Schema(example = "1") int place,

            @Schema(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "Of the stratum for which it was drawn", example = "ordinary")
            String standing,

            @Schema(example = "organisation") String kind,

            @Schema(description = "Who looked after it then", example = "account-manager-1")
            String accountManager,

            @Schema(description = "reserve, invited, declined or came", example = "came")
            String state,

            @Schema(description = "Who declined, and whose place it took") @Nullable
            String standsInFor,

            @Schema(description = "Who took its place") @Nullable
            String replacedBy,

            @Schema(description = "When it was said that it will not come") @Nullable
            Instant declinedAt,

            @Schema(description = "Why") @Nullable String because) {

        static GuestLine of(GuestRow row) {
            GuestRow.Declining declining = row.declining();
            return new GuestLine(
                    row.place(),
                    row.customerId(),
                    row.standing(),
                    row.kind(),
                    row.accountManager(),
                    row.state(),
                    row.standsInFor(),
                    declining == null ? null : declining.replacedBy(),
                    declining == null ? null : declining.declinedAt(),
                    declining == null ? null : declining.declinedBecause());
        }
    }

    /** Null while nobody was drawn. */
    static @Nullable SamplingView of(ForumRow forum, List<StratumRow> strata, List<GuestRow> guests) {
        ForumRow.Drawing drawing = forum.drawing();
        return drawing == null
                ? null
                : new SamplingView(
                        drawing.seed(),
                        drawing.knownTo(),
                        drawing.drawnAt(),
                        drawing.drawnBy(),
                        strata.stream().map(StratumShare::of).toList(),
                        guests.stream().map(GuestLine::of).toList());
    }
}
