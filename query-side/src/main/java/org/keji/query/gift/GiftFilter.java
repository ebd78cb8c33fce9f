package org.keji.query.gift;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.keji.query.readmodel.Wanted.equal;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Which gifts are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record GiftFilter(
        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(description = "The contact, by the id", example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        @Nullable
        String recipient,

        @Parameter(description = "gift or hospitality", example = "gift") @Nullable
        String kind,

        @Parameter(description = "birthday, holiday, opening, thanks or other", example = "holiday") @Nullable
        String occasion,

        @Parameter(description = "awaiting, approved, refused, given or withdrawn", example = "awaiting") @Nullable
        String state,

        @Parameter(description = "Whether the recipient holds a public office") @Nullable
        Boolean publicOfficial,

        @Parameter(description = "The first day on which it was given or is planned", example = "2026-01-01")
        @DateTimeFormat(iso = ISO.DATE)
        @Nullable
        LocalDate from,

        @Parameter(description = "The last day on which it was given or is planned", example = "2026-12-31")
        @DateTimeFormat(iso = ISO.DATE)
        @Nullable
        LocalDate until) {

    private static final Field<LocalDate> DAY = field(name("e", "day"), LocalDate.class);

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    GiftFilter {
        Asked.text(customer, "customer");
        Asked.text(recipient, "recipient");
        Asked.text(kind, "kind");
        Asked.text(occasion, "occasion");
        Asked.text(state, "state");
        Asked.day(from, "from");
        Asked.day(until, "until");
    }

    Condition wanted() {
        Condition wanted = equal("e", "customer_id", customer)
                .and(equal("e", "recipient", recipient))
                .and(equal("e", "kind", kind))
                .and(equal("e", "occasion", occasion))
                .and(equal("e", "state", state));
        if (publicOfficial != null) {
            wanted = wanted.and(
                    field(name("e", "public_official"), Boolean.class).eq(publicOfficial));
        }
        if (from != null) {
            wanted = wanted.and(DAY.ge(from));
        }
        return until == null ? wanted : wanted.and(DAY.le(until));
    }
}
