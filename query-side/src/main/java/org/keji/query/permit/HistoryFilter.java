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

/** Which visitors are asked for, as query parameters; everybody where one is left out. */
@ParameterObject
record HistoryFilter(
        @Parameter(description = "Who came", example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String person,

        @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        String customer,

        @Parameter(description = "As it was written", example = "Harbour Authority") @Nullable
        String organisation,

        @Parameter(description = "Who received them", example = "account-manager-1") @Nullable
        String host,

        @Parameter(description = "expected, inside, left, turned-away or struck", example = "left") @Nullable
        String state,

        @Parameter(description = "true for those alone who stayed longer than they might") @Nullable
        Boolean overstayed,

        @Parameter(description = "Visits that begin at this time or later") @Nullable
        Instant from,

        @Parameter(description = "Visits that begin before this time") @Nullable
        Instant until) {

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    HistoryFilter {
        Asked.text(person, "person");
        Asked.text(customer, "customer");
        Asked.text(organisation, "organisation");
        Asked.text(host, "host");
        Asked.text(state, "state");
        Moment.requirePlausible(from, "query from");
        Moment.requirePlausible(until, "query until");
    }

    Condition wanted() {
        Field<OffsetDateTime> starts = field(name("e", "starts_at"), OffsetDateTime.class);
        Condition wanted = equal("v", "person", person)
                .and(equal("v", "state", state))
                .and(equal("e", "customer_id", customer))
                .and(equal("e", "organisation", organisation))
                .and(equal("e", "host", host));
        if (Boolean.TRUE.equals(overstayed)) {
            wanted = wanted.and(field(name("v", "overstayed_at")).isNotNull());
        }
        if (from != null) {
            wanted = wanted.and(starts.ge(from.atOffset(ZoneOffset.UTC)));
        }
        return until == null ? wanted : wanted.and(starts.lt(until.atOffset(ZoneOffset.UTC)));
    }
}
