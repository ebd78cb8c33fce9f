package org.keji.query.readmodel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells whether two builds say the same. They may have read differently far, so both are asked what was known at the
 * position the slower one has reached.
 */
final class Comparison {

    private final JdbcClient sql;

    Comparison(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return the tables that differ; none if the builds are equal row for row up to the position */
    List<String> differences(ReadModel model, BuildRecord one, BuildRecord other, long position) {
        List<String> different = new ArrayList<>();
        model.entities().forEach(entities -> {
            String columns = Columns.of(entities.row()).list();
            String slice =
                    "select %s, valid, lower(known), case when upper(known) <= %d then upper(known) end from %%s.%s_history"
                                    .formatted(columns, position, entities.table())
                            + " where lower(known) <= " + position;
            compare(entities.table(), slice, one, other, different);
        });
        model.journals()
                .forEach(journal -> compare(
                        journal.table(),
                        "select * from %%s.%s where position <= %d".formatted(journal.table(), position),
                        one,
                        other,
                        different));
        return different;
    }

    private void compare(String table, String slice, BuildRecord one, BuildRecord other, List<String> different) {
        if (!sum(slice, one).equals(sum(slice, other))) {
            different.add(table);
        }
    }

    /** How many rows, and a sum over the hashes of their texts, which does not depend on their order. */
    private record Sum(long rows, BigDecimal hash) {}

    private Sum sum(String slice, BuildRecord build) {
        return sql.sql("select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from (%s) t"
                        .formatted(slice.formatted(build.schema())))
                .query((row, number) -> new Sum(row.getLong(1), row.getBigDecimal(2)))
                .single();
    }
}
