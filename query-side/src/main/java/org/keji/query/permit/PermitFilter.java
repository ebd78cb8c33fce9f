package org.keji.query.permit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
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
import org.springdoc.core.annotations.ParameterObject;

/** Which permits are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record PermitFilter(
        @Parameter(description = "What the gate calls it", example = "V2026-7K3QX9ZB2M") @Nullable
        String number,

        @Parameter(
                description = "applied, reviewed, granted, on-site, closed, refused, withdrawn, revoked, expired or "
                        + "not-used",
                example = "granted")
        @Nullable
        String state,

        @Parameter(description = "key, group, ordinary or ad-hoc", example = "key") @Nullable
        String kind,

        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(description = "As it was written", example = "Harbour Authority") @Nullable
        String organisation,

        @Parameter(description = "Who receives them", example = "account-manager-1") @Nullable
        String host,

        @Parameter(
                description = "What it waits for: review, consent, approval, notice, acknowledgement or leaving",
                example = "review")
        @Nullable
        String awaits,

        @Parameter(description = "Those alone that are under way at this time or later") @Nullable
        Instant from,

        @Parameter(description = "Those alone that begin before this time") @Nullable
        Instant until) {

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    PermitFilter {
        Asked.text(number, "number");
        Asked.text(state, "state");
        Asked.text(kind, "kind");
        Asked.text(customer, "customer");
        Asked.text(organisation, "organisation");
        Asked.text(host, "host");
        Awaits.read(awaits);
        Moment.requirePlausible(from, "query from");
        Moment.requirePlausible(until, "query until");
    }

    Condition wanted() {
        Condition wanted = equal("e", "number", number)
                .and(equal("e", "state", state))
                .and(equal("e", "kind", kind))
                .and(equal("e", "customer_id", customer))
                .and(equal("e", "organisation", organisation))
                .and(equal("e", "host", host));
        Awaits what = Awaits.read(awaits);
        if (what != null) {
            wanted = wanted.and(what.inSql());
        }
        if (from != null) {
            wanted = wanted.and(time("ends_at").ge(from.atOffset(ZoneOffset.UTC)));
        }
        return until == null ? wanted : wanted.and(time("starts_at").lt(until.atOffset(ZoneOffset.UTC)));
    }

    private static Field<OffsetDateTime> time(String column) {
        return field(name("e", column), OffsetDateTime.class);
    }
}
