package org.keji.query.incident;

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

/** Which incidents are asked for, as query parameters; everything where one is left out. */
@ParameterObject
record IncidentFilter(
        @Parameter(description = "led-in, out-of-scope, photographed or other", example = "led-in") @Nullable
        String kind,

        @Parameter(description = "open or closed", example = "open") @Nullable
        String state,

        @Parameter(
                description = "The permit by which they were inside",
                example = "visitor-permit-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        @Nullable
        String permit,

        @Parameter(description = "The employee who led them in", example = "account-manager-1") @Nullable
        String ledInBy,

        @Parameter(description = "The first moment at which it happened", example = "2026-05-01T00:00:00Z") @Nullable
        Instant from,

        @Parameter(description = "The last moment at which it happened", example = "2026-05-31T23:59:59Z") @Nullable
        Instant until) {

    private static final Field<OffsetDateTime> HAPPENED = field(name("happened_at"), OffsetDateTime.class);

    /** @throws org.keji.kernel.rule.Refusal if a value is none a database could hold */
    IncidentFilter {
        Asked.text(kind, "kind");
        Asked.text(state, "state");
        Asked.text(permit, "permit");
        Asked.text(ledInBy, "ledInBy");
        Moment.requirePlausible(from, "query from");
        Moment.requirePlausible(until, "query until");
    }

    Condition wanted() {
        Condition wanted = equal(field(name("kind"), String.class), kind)
                .and(equal(field(name("state"), String.class), state))
                .and(equal(field(name("permit_id"), String.class), permit))
                .and(equal(field(name("led_in_by"), String.class), ledInBy));
        if (from != null) {
            wanted = wanted.and(HAPPENED.ge(from.atOffset(ZoneOffset.UTC)));
        }
        return until == null ? wanted : wanted.and(HAPPENED.le(until.atOffset(ZoneOffset.UTC)));
    }
}
