package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Wanted;
import org.springdoc.core.annotations.ParameterObject;

/** Which findings are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record VisitFindingFilter(
        @Parameter(description = "Which department was told", example = "Billing") @Nullable
        String department,

        @Parameter(description = "Whose visit it was", example = "account-manager-1") @Nullable
        String accountManager,

        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11") @Nullable
        String visit,

        @Parameter(description = "true for those that were answered") @Nullable
        Boolean answered,

        @Parameter(description = "true for those whose answer is late, or came late") @Nullable
        Boolean late) {

    private static final Field<OffsetDateTime> DUE = field(name("e", "answer_due"), OffsetDateTime.class);
    private static final Field<Boolean> IN_TIME = field(name("e", "in_time"), Boolean.class);

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    VisitFindingFilter {
        Asked.text(department, "department");
        Asked.text(accountManager, "accountManager");
        Asked.text(customer, "customer");
        Asked.text(visit, "visit");
    }

    /** @param at the moment it is asked about, which says what is late */
    Condition wanted(Instant at) {
        Condition isLate = IN_TIME.isFalse().or(IN_TIME.isNull().and(DUE.lt(at.atOffset(ZoneOffset.UTC))));
        return Wanted.equal("e", "department", department)
                .and(Wanted.equal("p", "account_manager", accountManager))
                .and(Wanted.equal("v", "customer_id", customer))
                .and(Wanted.equal("e", "visit_id", visit))
                .and(VisitTables.either(answered, IN_TIME.isNotNull()))
                .and(VisitTables.either(late, isLate));
    }
}
