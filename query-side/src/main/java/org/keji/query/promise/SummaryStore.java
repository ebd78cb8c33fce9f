package org.keji.query.promise;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.keji.kernel.promise.PromiseStage;
import org.keji.query.promise.SummaryView.Kept;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** How promises were kept, in numbers in SQL (CU-18). */
final class SummaryStore {

    private static final Field<String> STATE = field(name("e", "state"), String.class);
    private static final Field<String> ACCOUNT_MANAGER = field(name("a", "account_manager"), String.class);

    private SummaryStore() {}

    /** One line for each account manager, by name; promises to customers whose card was made later belong to none. */
    static List<Kept> kept(DSLContext sql, Moment moment, Instant at) {
        return sql.select(
                        ACCOUNT_MANAGER.as("account_manager"),
                        counted(PromiseStage.KEPT),
                        counted(PromiseStage.LATE),
                        counted(PromiseStage.BROKEN),
                        counted(PromiseStage.WITHDRAWN),
                        counted(PromiseStage.OPEN),
                        count().filterWhere(LedgerStore.overdue(at)).as("overdue"))
                .from(LedgerStore.ledger(moment))
                .where(Reading.at(moment, "e")
                        .and(field(name("e", "kind"), String.class).eq(EntryRow.PROMISE))
                        .and(ACCOUNT_MANAGER.isNotNull()))
                .groupBy(ACCOUNT_MANAGER)
                .orderBy(ACCOUNT_MANAGER)
                .fetch(SummaryStore::line);
    }

    private static Kept line(Record row) {
        return Kept.of(
                row.get("account_manager", String.class),
                of(row, PromiseStage.KEPT),
                of(row, PromiseStage.LATE),
                of(row, PromiseStage.BROKEN),
                of(row, PromiseStage.WITHDRAWN),
                of(row, PromiseStage.OPEN),
                row.get("overdue", Long.class));
    }

    private static Field<Integer> counted(PromiseStage stage) {
        return count().filterWhere(STATE.eq(stage.code())).as(stage.code());
    }

    private static long of(Record row, PromiseStage stage) {
        return row.get(stage.code(), Long.class);
    }
}
