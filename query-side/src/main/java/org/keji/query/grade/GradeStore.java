package org.keji.query.grade;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Grades in SQL, one by one, for a form (KP-04). */
final class GradeStore {

    private static final Columns<GradeRow> GRADES = Columns.of(GradeRow.class);

    private GradeStore() {}

    /** A customer, and the grade by one scheme. */
    record Graded(ClassedRow customer, GradeRow grade) {}

    /** The grades of who is served and seen, by scheme and grade, the newest first. */
    static void forEach(DSLContext sql, Moment moment, Reach reach, Consumer<Graded> line) {
        Map<String, ClassedRow> customers =
                ClassStore.seen(sql, moment, reach).collect(Collectors.toMap(ClassedRow::customerId, one -> one));
        var newest = field(name("computed_at")).desc();
        GRADES.read(sql.selectFrom(Reading.tableFor(ClassProjection.NAME, ClassProjection.GRADE, moment))
                        .where(Reading.at(moment).and(ClassStore.ofSeen(moment, reach)))
                        .orderBy(field(name("scheme")), field(name("grade")), newest, field(name("customer_id"))))
                .forEach(grade -> {
                    ClassedRow customer = customers.get(grade.customerId());
                    if (customer != null) {
                        line.accept(new Graded(customer, grade));
                    }
                });
    }
}
