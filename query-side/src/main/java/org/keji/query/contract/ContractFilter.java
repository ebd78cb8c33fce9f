package org.keji.query.contract;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;

/** Which contracts are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record ContractFilter(
        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(
                description = "unclear, under-review, in-force, expired, fulfilled or terminated",
                example = "under-review")
        @Nullable
        String state,

        @Parameter(example = "account-manager-1") @Nullable String accountManager,

        @Parameter(description = "The department whose answer is missing", example = "Billing") @Nullable
        String awaits,

        @Parameter(description = "true for those alone where a department should have answered before the moment")
        @Nullable
        Boolean overdue,

        @Parameter(description = "true for those alone whose renewal is to be announced, and was not") @Nullable
        Boolean renewalDue) {

    /** @throws Refusal if a value is none a database could hold */
    ContractFilter {
        Asked.text(customer, "customer");
        Asked.text(state, "state");
        Asked.text(accountManager, "accountManager");
        Asked.text(awaits, "awaits");
    }
}
