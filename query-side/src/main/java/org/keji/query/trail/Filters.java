package org.keji.query.trail;

import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** Query parameters as conditions; what is left out asks for everything. */
final class Filters {

    private Filters() {}

    /** @throws Refusal if the text is none a database could hold */
    static Condition equal(Field<String> column, @Nullable String value, String parameter) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query " + parameter);
        }
        return value == null ? noCondition() : column.eq(value);
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
