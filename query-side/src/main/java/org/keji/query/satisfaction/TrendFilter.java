package org.keji.query.satisfaction;

import static org.keji.query.readmodel.Wanted.equal;

import io.swagger.v3.oas.annotations.Parameter;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;

/** Which answers count, as query parameters; all of them where one is left out. */
@ParameterObject
record TrendFilter(
        @Parameter(
                description = "complaint for call-backs after complaints, contact for those after contacts, or visit",
                example = "visit")
        @Nullable
        String source,

        @Parameter(description = "Of visits: the department of the plan", example = "Customer service") @Nullable
        String department,

        @Parameter(description = "Of visits: whose visit it was", example = "account-manager-1") @Nullable
        String accountManager) {

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    TrendFilter {
        Asked.text(source, "source");
        Asked.text(department, "department");
        Asked.text(accountManager, "accountManager");
    }

    /** Of answers as "e", with the plan of a visit as "p". */
    Condition wanted() {
        return equal("e", "source", source)
                .and(equal("e", "department", department))
                .and(equal("p", "account_manager", accountManager));
    }
}
