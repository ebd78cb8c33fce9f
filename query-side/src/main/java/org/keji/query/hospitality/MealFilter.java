package org.keji.query.hospitality;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.keji.query.readmodel.Wanted.equal;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;

/** Which meals are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record MealFilter(
        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(description = "Of the guests, as the request names it", example = "Harbour Freight") @Nullable
        String organisation,

        @Parameter(description = "Who asked", example = "account-manager-1") @Nullable
        String requester,

        @Parameter(example = "Lotus House") @Nullable String restaurant,

        @Parameter(description = "In which it took place or is planned, in the zone of the house", example = "2026-05")
        @Nullable
        String month,

        @Parameter(
                description = "requested, half-approved, approved, refused, withdrawn, held, not-held, billed, signed, "
                        + "settled or not-reimbursed",
                example = "billed")
        @Nullable
        String state,

        @Parameter(description = "true for those alone that were recorded with a warning") @Nullable
        Boolean warned) {

    private static final Field<OffsetDateTime> AT = field(name("e", "at"), OffsetDateTime.class);

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    MealFilter {
        Asked.text(customer, "customer");
        Asked.text(organisation, "organisation");
        Asked.text(requester, "requester");
        Asked.text(restaurant, "restaurant");
        Asked.text(month, "month");
        Asked.text(state, "state");
    }

    /** @throws org.keji.kernel.rule.Refusal if the month is none */
    Condition wanted(ZoneId zone) {
        Condition wanted = equal("e", "customer_id", customer)
                .and(equal("e", "organisation", organisation))
                .and(equal("e", "requested_by", requester))
                .and(equal("e", "restaurant", restaurant))
                .and(equal("e", "state", state));
        if (month != null) {
            wanted = wanted.and(within(Months.read(month), zone));
        }
        if (Boolean.TRUE.equals(warned)) {
            wanted = wanted.and(Spending.WARNED);
        }
        return wanted;
    }

    /** In the zone of the house. */
    static Condition within(YearMonth asked, ZoneId zone) {
        OffsetDateTime from = asked.atDay(1).atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime until = asked.plusMonths(1).atDay(1).atStartOfDay(zone).toOffsetDateTime();
        return AT.ge(from).and(AT.lt(until));
    }
}
