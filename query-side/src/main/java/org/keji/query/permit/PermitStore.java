package org.keji.query.permit;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Permits in SQL. */
final class PermitStore {

    static final Field<String> ID = field(name("e", "permit_id"), String.class);

    private static final Columns<PermitRow> PERMITS = Columns.of(PermitRow.class);
    private static final Columns<VisitorRow> VISITORS = Columns.of(VisitorRow.class);
    private static final Columns<PictureRow> PICTURES = Columns.of(PictureRow.class);
    private static final Columns<PublicationRow> PUBLICATIONS = Columns.of(PublicationRow.class);
    private static final Field<OffsetDateTime> APPLIED = field(name("e", "applied_at"), OffsetDateTime.class);
    private static final Field<String[]> NOTICED = field(name("e", "notice_departments"), String[].class);

    private PermitStore() {}

    /** Newest application first. */
    static List<PermitRow> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return PERMITS.read(sql.select(table(name("e")).asterisk())
                .from(lines(PermitProjection.PERMIT, moment))
                .where(Reading.at(moment, "e")
                        .and(seen(reach, moment))
                        .and(wanted)
                        .and(Place.beyond(after, APPLIED, ID)))
                .orderBy(APPLIED.desc(), ID.desc())
                .limit(limit));
    }

    static Optional<PermitRow> find(DSLContext sql, Moment moment, String id) {
        return all(sql, moment, List.of(id)).stream().findFirst();
    }

    /** Permits with these ids. */
    static List<PermitRow> all(DSLContext sql, Moment moment, List<String> ids) {
        return PERMITS.read(sql.select(table(name("e")).asterisk())
                .from(lines(PermitProjection.PERMIT, moment))
                .where(Reading.at(moment, "e").and(ID.in(ids))));
    }

    /** Whether the permit is seen now. */
    static boolean isIn(DSLContext sql, Reach reach, String id) {
        return sql.fetchExists(
                lines(PermitProjection.PERMIT, Moment.NOW), ID.eq(id).and(seen(reach, Moment.NOW)));
    }

    static List<VisitorRow> visitors(DSLContext sql, Moment moment, String id) {
        return VISITORS.read(parts(sql, moment, PermitProjection.VISITOR, id));
    }

    static List<PictureRow> pictures(DSLContext sql, Moment moment, String id) {
        return PICTURES.read(parts(sql, moment, PermitProjection.PICTURE, id));
    }

    static List<PublicationRow> publications(DSLContext sql, Moment moment, String id) {
        return PUBLICATIONS.read(parts(sql, moment, PermitProjection.PUBLICATION, id));
    }

    /** In the order of their numbers; each table's column of numbers is called as the table. */
    private static Select<Record> parts(DSLContext sql, Moment moment, String table, String id) {
        return sql.select(table(name("e")).asterisk())
                .from(lines(table, moment))
                .where(Reading.at(moment, "e").and(ID.eq(id)))
                .orderBy(List.of(field(name("e", table))));
    }

    static Table<Record> lines(String table, Moment moment) {
        return Reading.tableFor(PermitProjection.NAME, table, moment).as("e");
    }

    /**
     * A permit is of who applied for it, of the host, and of the account manager of the customer; departments see what
     * they were given notice of. Whoever may see it now may see how it was.
     */
    static Condition seen(Reach reach, Moment moment) {
        String department = reach.actor().department();
        Field<String> manager = field(select(field(name("a", "account_manager"), String.class))
                .from(Reading.tableFor(PermitProjection.NAME, "account", Moment.NOW)
                        .as("a"))
                .where(field(name("a", "customer_id"), String.class)
                        .eq(field(name("e", "customer_id"), String.class))));
        Condition now = reach.covers(
                when(val(department).eq(any(NOTICED)), val(department)),
                field(name("e", "applied_by"), String.class),
                field(name("e", "host"), String.class),
                manager);
        return reach.restated(moment, ID, lines(PermitProjection.PERMIT, Moment.NOW), now);
    }
}
