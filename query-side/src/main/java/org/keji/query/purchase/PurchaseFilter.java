package org.keji.query.purchase;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.keji.query.readmodel.Wanted.equal;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Which purchases are asked for, as query parameters. */
@ParameterObject
record PurchaseFilter(
        @Parameter(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customerId,

        @Parameter(description = "What the purchase is called outside, as it was written", example = "INV-2026-0417")
        @Nullable
        String reference,

        @Parameter(description = "The first day of the purchases", example = "2026-01-01")
        @DateTimeFormat(iso = ISO.DATE)
        @Nullable
        LocalDate from,

        @Parameter(description = "The last day of the purchases", example = "2026-12-31")
        @DateTimeFormat(iso = ISO.DATE)
        @Nullable
        LocalDate to,

        @Parameter(description = "true for those that count, false for those that were reversed; both if left out")
        @Nullable
        Boolean counts) {

    private static final Field<LocalDate> DAY = field(name("purchased_on"), LocalDate.class);
    private static final Field<Boolean> COUNTS = field(name("counts"), Boolean.class);

    /** @throws Refusal if a value is none a database could hold */
    PurchaseFilter {
        Asked.text(customerId, "customerId");
        Asked.text(reference, "reference");
        Asked.day(from, "from");
        Asked.day(to, "to");
    }

    Condition wanted() {
        Condition wanted = equal(field(name("customer_id"), String.class), customerId)
                .and(equal(field(name("reference"), String.class), reference));
        if (from != null) {
            wanted = wanted.and(DAY.ge(from));
        }
        if (to != null) {
            wanted = wanted.and(DAY.le(to));
        }
        if (counts != null) {
            // Written out and no parameter: only so does the planner know that the index of what counts fits.
            wanted = wanted.and(counts ? condition(COUNTS) : not(condition(COUNTS)));
        }
        return wanted;
    }
}
