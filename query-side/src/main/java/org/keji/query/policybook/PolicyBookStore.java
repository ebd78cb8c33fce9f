package org.keji.query.policybook;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** Policy books in SQL. */
final class PolicyBookStore {

    private static final Columns<VersionRow> VERSIONS = Columns.of(VersionRow.class);
    private static final Columns<SettingRow> SETTINGS = Columns.of(SettingRow.class);
    private static final Field<String> BOOK = field(name("book"), String.class);

    private PolicyBookStore() {}

    static List<String> names(DSLContext sql, Moment moment) {
        return sql.selectDistinct(BOOK)
                .from(Reading.tableFor(PolicyBookProjection.NAME, "version", moment))
                .where(Reading.at(moment))
                .orderBy(BOOK)
                .fetch(BOOK);
    }

    /** @throws Refusal if there is no such book */
    static Book book(DSLContext sql, Moment moment, String book) {
        List<VersionRow> versions = rows(sql, moment, "version", VERSIONS, book);
        if (versions.isEmpty()) {
            throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        }
        return new Book(versions, rows(sql, moment, "setting", SETTINGS, book));
    }

    private static <R extends Record> List<R> rows(
            DSLContext sql, Moment moment, String table, Columns<R> columns, String book) {
        return columns.read(sql.selectFrom(Reading.tableFor(PolicyBookProjection.NAME, table, moment))
                .where(Reading.at(moment).and(BOOK.eq(book)))
                .orderBy(field(name("number")), field(name("id"))));
    }
}
