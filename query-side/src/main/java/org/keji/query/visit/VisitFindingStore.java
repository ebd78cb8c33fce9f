package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Findings that departments were told of in SQL, each with the visit and whose it was. */
final class VisitFindingStore {

    static final String FINDING = "finding";

    private static final Columns<VisitFindingRow> FINDINGS = Columns.of(VisitFindingRow.class);
    private static final Field<String> ID = field(name("e", "id"), String.class);
    private static final Field<String> DEPARTMENT = field(name("e", "department"), String.class);
    private static final Field<OffsetDateTime> PASSED_ON = field(name("e", "passed_on_at"), OffsetDateTime.class);
    private static final Field<String> CUSTOMER = field(name("v", "customer_id"), String.class);
    private static final Field<String> VISIT = field(name("v", "visit_id"), String.class);

    private VisitFindingStore() {}

    /** A finding, who was visited, and whose visit it was. */
    record Entry(VisitFindingRow row, String customerId, String accountManager) {

        /** Its department sees it, and whose visit it was. */
        boolean isIn(Reach reach) {
            return reach.covers(row.department(), accountManager);
        }
    }

    /** The one told last comes first. */
    static List<Entry> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return FINDINGS.read(
                lines(sql, moment)
                        .and(reach.covers(DEPARTMENT, VisitTables.MANAGER))
                        .and(wanted)
                        .and(Place.beyond(after, PASSED_ON, ID))
                        .orderBy(PASSED_ON.desc(), ID.desc())
                        .limit(limit),
                VisitFindingStore::entry);
    }

    static Optional<Entry> find(DSLContext sql, Moment moment, String id) {
        return FINDINGS.read(lines(sql, moment).and(ID.eq(id)), VisitFindingStore::entry).stream()
                .findFirst();
    }

    private static SelectConditionStep<?> lines(DSLContext sql, Moment moment) {
        return sql.select(table(name("e")).asterisk(), CUSTOMER, VisitTables.MANAGER)
                .from(VisitTables.withPlan(VisitTables.table(FINDING, moment, "e"), moment)
                        .join(VisitTables.table(VisitProjection.VISIT, moment, "v"))
                        .on(VISIT.eq(field(name("e", "visit_id"), String.class)).and(Reading.at(moment, "v"))))
                .where(Reading.at(moment, "e"));
    }

    private static Entry entry(VisitFindingRow row, ResultSet line) throws SQLException {
        return new Entry(row, line.getString("customer_id"), line.getString("account_manager"));
    }
}
