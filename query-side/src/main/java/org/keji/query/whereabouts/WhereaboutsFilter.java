package org.keji.query.whereabouts;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.keji.query.readmodel.Wanted.equal;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;

/** Which customers are asked for, as query parameters; everybody who is served where one is left out. */
@ParameterObject
record WhereaboutsFilter(
        @Parameter(example = "account-manager-1") @Nullable String accountManager,

        @Parameter(description = "organisation or person", example = "organisation") @Nullable
        String kind,

        @Parameter(description = "The kind of outlet, of the policy book", example = "chain-store") @Nullable
        String outlet,

        @Parameter(description = "never-located, or not-confirmed for whom that is longer ago than the book has it")
        @Nullable
        String exception) {

    private static final Field<OffsetDateTime> CONFIRMED = field(name("confirmed_at"), OffsetDateTime.class);

    /** What is not as it has to be before rounds are planned (VP-15). */
    enum Lack {
        NEVER_LOCATED,
        NOT_CONFIRMED;

        @JsonValue
        String code() {
            return Code.of(this);
        }
    }

    /** @throws Refusal if a value is none a database could hold, or there is no such exception */
    WhereaboutsFilter {
        Asked.text(accountManager, "accountManager");
        Asked.text(kind, "kind");
        Asked.text(outlet, "outlet");
        if (exception != null && Code.find(Lack.class, exception).isEmpty()) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query exception");
        }
    }

    /** @param stale what was confirmed before then, counts as confirmed no more */
    Condition wanted(Instant stale) {
        return equal(field(name("account_manager"), String.class), accountManager)
                .and(equal(field(name("kind"), String.class), kind))
                .and(equal(field(name("outlet"), String.class), outlet))
                .and(lacking(stale));
    }

    private Condition lacking(Instant stale) {
        if (exception == null) {
            return noCondition();
        }
        return switch (Code.find(Lack.class, exception).orElseThrow()) {
            case NEVER_LOCATED -> CONFIRMED.isNull();
            case NOT_CONFIRMED -> CONFIRMED.lt(stale.atOffset(ZoneOffset.UTC));
        };
    }
}
