package org.keji.query.incident;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** The register of incidents in SQL. */
final class IncidentStore {

    private static final Columns<IncidentRow> COLUMNS = Columns.of(IncidentRow.class);
    private static final Field<String> ID = field(name("incident_id"), String.class);
    private static final Field<String> RECORDED_BY = field(name("recorded_by"), String.class);
    private static final Field<OffsetDateTime> RECORDED = field(name("recorded_at"), OffsetDateTime.class);

    private IncidentStore() {}

    /** Newest record first. Who recorded an incident never changes: who sees it now saw it then. */
    static List<IncidentRow> page(
            DSLContext sql, Moment moment, Reach reach, IncidentFilter filter, @Nullable Place after, int limit) {
        return COLUMNS.read(sql.selectFrom(register(moment))
                .where(Reading.at(moment)
                        .and(reach.coversPeople(RECORDED_BY))
                        .and(filter.wanted())
                        .and(Place.beyond(after, RECORDED, ID)))
                .orderBy(RECORDED.desc(), ID.desc())
                .limit(limit));
    }

    static Optional<IncidentRow> find(DSLContext sql, Moment moment, String id) {
        return COLUMNS
                .read(sql.selectFrom(register(moment)).where(Reading.at(moment).and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    private static Table<Record> register(Moment moment) {
        return Reading.tableFor(IncidentProjection.NAME, IncidentProjection.INCIDENT, moment);
    }
}
