package org.keji.query.readmodel;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What exact filters ask of a line; where nothing is asked, every line has it. */
public final class Wanted {

    private Wanted() {}

    public static Condition equal(Field<String> column, @Nullable String value) {
        return value == null ? noCondition() : column.eq(value);
    }

    /** @param alias what the table is called in the question */
    public static Condition equal(String alias, String column, @Nullable String value) {
        return equal(field(name(alias, column), String.class), value);
    }
}
