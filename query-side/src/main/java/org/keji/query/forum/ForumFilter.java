package org.keji.query.forum;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.keji.query.readmodel.Wanted.equal;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springdoc.core.annotations.ParameterObject;

/** Which forums are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record ForumFilter(
        @Parameter(description = "For which it counts", example = "2026-H1") @Nullable
        String halfYear,

        @Parameter(description = "planned, invited, held, closed or cancelled", example = "held") @Nullable
        String state,

        @Parameter(description = "Who was ever invited", example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        @Nullable
        String customer,

        @Parameter(description = "The department that still owes an answer", example = "Logistics") @Nullable
        String owes,

        @Parameter(description = "The executive or the department that organises it", example = "general-manager-1")
        @Nullable
        String inCharge,

        @Parameter(description = "true for those alone whose minutes, or an answer of which, are late at the moment")
        @Nullable
        Boolean overdue) {

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    ForumFilter {
        Asked.text(halfYear, "halfYear");
        Asked.text(state, "state");
        Asked.text(customer, "customer");
        Asked.text(owes, "owes");
        Asked.text(inCharge, "inCharge");
    }

    /** @param at the time it is looked at, which says what is late */
    Condition wanted(Moment moment, Instant at) {
        Condition wanted = equal("e", "half_year", halfYear)
                .and(equal("e", "state", state))
                .and(equal("e", "in_charge", inCharge));
        if (customer != null) {
            wanted = wanted.and(val(customer).eq(any(field(name("e", "invited"), String[].class))));
        }
        if (owes != null) {
            wanted = wanted.and(open(moment, text("q", "department").eq(owes)));
        }
        if (Boolean.TRUE.equals(overdue)) {
            OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
            Condition minutes = field(name("e", "minutes_at"))
                    .isNull()
                    .and(time("e", "minutes_due").lt(now));
            wanted = wanted.and(minutes.or(open(moment, time("q", "answer_due").lt(now))));
        }
        return wanted;
    }

    private static Condition open(Moment moment, Condition which) {
        return exists(selectOne()
                .from(Reading.tableFor(ForumProjection.NAME, "question", moment).as("q"))
                .where(Reading.at(moment, "q")
                        .and(text("q", "forum_id").eq(text("e", "forum_id")))
                        .and(field(name("q", "answered_at")).isNull())
                        .and(which)));
    }

    private static Field<String> text(String alias, String column) {
        return field(name(alias, column), String.class);
    }

    private static Field<OffsetDateTime> time(String alias, String column) {
        return field(name(alias, column), OffsetDateTime.class);
    }
}
