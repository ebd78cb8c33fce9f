package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Wanted;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Which visits are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record VisitFilter(
        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(description = "Whose plan it stands in", example = "account-manager-1") @Nullable
        String accountManager,

        @Parameter(description = "The code of the territory", example = "north-2") @Nullable
        String territory,

        @Parameter(example = "visit-plan-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String plan,

        @Parameter(
                description =
                        "planned, under-way, ended, reported, missed, cancelled, postponed, reassigned or removed",
                example = "planned")
        @Nullable
        String state,

        @Parameter(description = "The first day", example = "2026-06-01") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @Parameter(description = "The last day", example = "2026-06-30") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate until,

        @Parameter(description = "true for those whose report is late, or came late") @Nullable
        Boolean reportLate,

        @Parameter(description = "true for those with something urgent that no superior took note of yet (VP-13)")
        @Nullable
        Boolean urgent,

        @Parameter(
                description = "true for those postponed, reassigned or agreed on for another month that no visit takes"
                        + " up yet")
        @Nullable
        Boolean toBePlanned) {

    private static final Field<LocalDate> DAY = field(name("e", "day"), LocalDate.class);
    private static final Field<OffsetDateTime> REPORT_DUE = field(name("e", "report_due"), OffsetDateTime.class);

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    VisitFilter {
        Asked.text(customer, "customer");
        Asked.text(accountManager, "accountManager");
        Asked.text(territory, "territory");
        Asked.text(plan, "plan");
        Asked.text(state, "state");
        Asked.day(from, "from");
        Asked.day(until, "until");
    }

    /** @param at the moment it is asked about, which says what is late */
    Condition wanted(Instant at) {
        Condition wanted = Wanted.equal("e", "customer_id", customer)
                .and(Wanted.equal("p", "account_manager", accountManager))
                .and(Wanted.equal("e", "territory", territory))
                .and(Wanted.equal("e", "plan_id", plan))
                .and(Wanted.equal("e", "state", state));
        wanted = from == null ? wanted : wanted.and(DAY.ge(from));
        wanted = until == null ? wanted : wanted.and(DAY.le(until));
        return wanted.and(VisitTables.either(reportLate, late(at)))
                .and(VisitTables.either(urgent, isNotNull("urgent_due").and(isNull("urgent_noted_at"))))
                .and(VisitTables.either(toBePlanned, isNull("taken_up_by").and(goesOn())));
    }

    private static Condition late(Instant at) {
        Condition awaited = isNull("reported_at").and(REPORT_DUE.lt(at.atOffset(ZoneOffset.UTC)));
        return awaited.or(field(name("e", "in_time"), Boolean.class).isFalse());
    }

    private static Condition goesOn() {
        return isNotNull("to_month").or(isNotNull("reassigned_to")).or(isNotNull("next_on"));
    }

    private static Condition isNull(String column) {
        return field(name("e", column)).isNull();
    }

    private static Condition isNotNull(String column) {
        return field(name("e", column)).isNotNull();
    }
}
