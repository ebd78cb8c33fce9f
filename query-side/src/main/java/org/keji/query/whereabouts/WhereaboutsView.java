package org.keji.query.whereabouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.place.Whereabouts;
import org.keji.query.whereabouts.WhereaboutsFilter.Lack;
import org.keji.query.whereabouts.WhereaboutsRow.Known;

/** What is answered to questions where customers are. */
sealed interface WhereaboutsView {

    /** A customer, where they are, and what of that has to be put right before rounds are planned. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WhereaboutsLine")
    record Line(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "organisation or person", example = "organisation")
            String kind,

            @Schema(example = "account-manager-1") String accountManager,

            @Schema(
                    description = "The place as it was measured, how it is known, and when visitors are received; "
                            + "absent where nobody said it, and of a person whom one may not open")
            @Nullable
            Whereabouts whereabouts,

            @Schema(description = "Of an organisation, a kind of the policy book", example = "chain-store") @Nullable
            String outlet,

            @Schema(description = "When it was last said or confirmed; absent if never") @Nullable
            Instant confirmedAt,

            @Schema(example = "account-manager-1") @Nullable String confirmedBy,

            @Schema(description = "Until when it counts as confirmed") @Nullable
            Instant confirmedUntil,

            @Schema(description = "never-located or not-confirmed; none if all is well", example = "[]")
            List<Lack> exceptions)
            implements WhereaboutsView {

        /**
         * @param said what may be told of it; of a person it was opened for that
         * @param lasts how long it counts as confirmed
         */
        static Line of(WhereaboutsRow row, @Nullable Whereabouts said, Instant at, Duration lasts) {
            Known known = row.known();
            Instant until = known == null ? null : known.confirmedAt().plus(lasts);
            List<Lack> lacks = new ArrayList<>();
            if (until == null) {
                lacks.add(Lack.NEVER_LOCATED);
            } else if (until.isBefore(at)) {
                lacks.add(Lack.NOT_CONFIRMED);
            }
            return new Line(
                    row.customerId(),
                    row.kind(),
                    row.accountManager(),
                    said,
                    row.spot() == null ? null : row.spot().outlet(),
                    known == null ? null : known.confirmedAt(),
                    known == null ? null : known.confirmedBy(),
                    until,
                    List.copyOf(lacks));
        }
    }

    /** A page of customers, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WhereaboutsPage")
    record Page(List<Line> items, @Nullable String next) implements WhereaboutsView {}
}
