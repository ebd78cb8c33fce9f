package org.keji.query.customersearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.customersearch.Candidates.Candidate;
import org.keji.query.readmodel.Reach;

/** Customers who may be one, as the API shows them. */
sealed interface DuplicateView {

    /** A customer who may be the same; of another's customer one is told who looks after them, and nothing else. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PossibleDuplicate")
    record Line(
            @Schema(
                    description = "Absent, with all but the account manager, where one may not see the customer",
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            @Nullable
            String id,

            @Schema(example = "福州东港物流有限公司") @Nullable String name,

            @Schema(description = "Whether they are served", example = "true") @Nullable
            Boolean active,

            @Schema(description = "Who looks after them", example = "account-manager-1")
            String accountManager,

            @Schema(description = "In what they are alike, the most telling first") @Nullable
            List<Likeness> why)
            implements DuplicateView {

        static Line of(Candidate candidate, Reach reach) {
            FindableCustomerRow row = candidate.customer();
            String manager = row.keeping().accountManager();
            return row.isIn(reach)
                    ? new Line(row.customerId(), row.saying().name(), row.active(), manager, likeness(candidate))
                    : new Line(null, null, null, manager, null);
        }

        private static List<Likeness> likeness(Candidate candidate) {
            return candidate.likeness().entrySet().stream()
                    .map(one -> new Likeness(one.getKey().code(), Math.round(one.getValue() * 100) / 100.0))
                    .toList();
        }
    }

    /** In what two customers are alike, and how. */
    @Schema(name = "Likeness")
    record Likeness(
            @Schema(description = "registration-number, phone, name or address", example = "name")
            String by,

            @Schema(description = "From 0 to 1, where 1 is the same but for spelling", example = "0.86")
            double likeness) {}

    /** Those who may be the same, the most alike first; none is no promise that there is none. */
    @Schema(name = "PossibleDuplicates")
    record Lines(List<Line> items) implements DuplicateView {

        static Lines of(List<Candidate> candidates, Reach reach) {
            return new Lines(candidates.stream().map(one -> Line.of(one, reach)).toList());
        }
    }
}
