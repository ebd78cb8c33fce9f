package org.keji.query.promise;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.query.promise.LedgerStore.Wanted;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Place;
import org.springdoc.core.annotations.ParameterObject;

/** Which promises and requests are asked for, as query parameters. */
@ParameterObject
record LedgerFilter(
        @Parameter(description = "promise or request", example = "promise") @Nullable
        String kind,

        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(description = "Who is responsible", example = "account-manager-1") @Nullable
        String owner,

        @Parameter(description = "Who looks after the customer", example = "account-manager-1") @Nullable
        String accountManager,

        @Parameter(
                description = "Of a promise open, kept, late, broken or withdrawn; of a request received, feasible, "
                        + "infeasible, promised, contracted, refused or withdrawn",
                example = "open")
        @Nullable
        String state,

        @Parameter(description = "true for those alone that are open after their due time, as of the moment") @Nullable
        Boolean overdue,

        @Parameter(description = "true for those alone that are open and at risk, and whose customer was not told")
        @Nullable
        Boolean riskNotTold) {

    /**
     * @param at the time that is asked about
     * @param after the last line of the page before
     * @throws org.keji.kernel.rule.Refusal if a value is none a database could hold
     */
    Wanted wanted(Instant at, @Nullable Place after, int limit) {
        return new Wanted(
                Asked.text(kind, "kind"),
                Asked.text(customer, "customer"),
                Asked.text(owner, "owner"),
                Asked.text(accountManager, "accountManager"),
                Asked.text(state, "state"),
                Boolean.TRUE.equals(overdue) ? at : null,
                Boolean.TRUE.equals(riskNotTold),
                after,
                limit);
    }
}
