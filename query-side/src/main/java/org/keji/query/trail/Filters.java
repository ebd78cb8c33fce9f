package org.keji.query.trail;

import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;

/** Query parameters as conditions; what is left out asks for everything. */
final class Filters {

    private Filters() {}

    /** @throws Refusal if the text is none a database could hold */
    static Condition equal(Field<String> column, @Nullable String value, String parameter) {
        String wanted = Asked.text(value, parameter);
        return wanted == null ? noCondition() : column.eq(wanted);
    }

    static Condition notAfter(Field<OffsetDateTime> column, @Nullable Instant limit) {
        return limit == null ? noCondition() : column.le(limit.atOffset(ZoneOffset.UTC));
    }

    static Condition before(Field<OffsetDateTime> column, @Nullable Instant limit) {
        return limit == null ? noCondition() : column.lt(limit.atOffset(ZoneOffset.UTC));
    }

    static Condition notBefore(Field<OffsetDateTime> column, @Nullable Instant limit) {
        return limit == null ? noCondition() : column.ge(limit.atOffset(ZoneOffset.UTC));
    }
}
