package org.keji.query.territory;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** Maps of territories in SQL. */
final class MapStore {

    private static final Columns<MapRow> MAPS = Columns.of(MapRow.class);
    private static final Field<Integer> DRAFT = field(name("draft"), Integer.class);
    private static final Field<String> STATE = field(name("state"), String.class);
    private static final Field<Long> VERSION = field(name("version"), Long.class);

    private MapStore() {}

    /** The newest first. */
    static List<MapRow> page(DSLContext sql, Moment moment, int before, int limit) {
        return read(sql, moment, DRAFT.lt(before), limit);
    }

    static Optional<MapRow> find(DSLContext sql, Moment moment, int draft) {
        return read(sql, moment, DRAFT.eq(draft), 1).stream().findFirst();
    }

    /** The map that holds; empty before one was published. */
    static Optional<MapRow> inForce(DSLContext sql, Moment moment) {
        return read(sql, moment, STATE.eq(MapRow.PUBLISHED), 1).stream().findFirst();
    }

    /** The version of the map with all its drafts, which is what a command to it may insist on. */
    static long version(DSLContext sql, Moment moment) {
        Long newest = sql.select(coalesce(max(VERSION), 0L))
                .from(table(moment))
                .where(Reading.at(moment))
                .fetchSingle()
                .value1();
        return newest == null ? 0 : newest;
    }

    private static List<MapRow> read(DSLContext sql, Moment moment, Condition wanted, int limit) {
        return MAPS.read(sql.selectFrom(table(moment))
                .where(Reading.at(moment).and(wanted))
                .orderBy(DRAFT.desc())
                .limit(limit));
    }

    private static Table<Record> table(Moment moment) {
        return Reading.tableFor(TerritoryProjection.NAME, TerritoryProjection.DRAFT, moment);
    }
}
