package org.keji.query.customersearch;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.springdoc.core.annotations.ParameterObject;

/** Which findings are asked for, as query parameters. */
@ParameterObject
record FindingFilter(
        @Parameter(description = "All of them must be there", example = "Haida tender") @Nullable
        String words,

        @Parameter(description = "competitor, need, objection, suggestion or other", example = "competitor") @Nullable
        String kind,

        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(description = "The first moment of noting", example = "2026-01-01T00:00:00Z") @Nullable
        Instant from,

        @Parameter(description = "The last moment of noting", example = "2027-01-01T00:00:00Z") @Nullable
        Instant until,

        @Parameter(description = "true for those alone that were withdrawn; left out otherwise") @Nullable
        Boolean withdrawn) {

    /**
     * @param after the last line of the page before
     * @throws org.keji.kernel.rule.Refusal if there is nothing to look for in the words, or a value is none a database
     *     could hold
     */
    FindingStore.Wanted wanted(@Nullable Place after, int limit) {
        Moment.requirePlausible(from, "query from");
        Moment.requirePlausible(until, "query until");
        return new FindingStore.Wanted(
                words == null ? List.of() : Question.words(words),
                Asked.text(kind, "kind"),
                Asked.text(customer, "customer"),
                from,
                until,
                Boolean.TRUE.equals(withdrawn),
                after,
                limit);
    }
}
