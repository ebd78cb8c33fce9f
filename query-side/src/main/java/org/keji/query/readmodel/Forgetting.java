package org.keji.query.readmodel;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keji.query.readmodel.ReadModel.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes out of read models what was made of a person's sealed data, once the person's key is gone (DP-03). */
final class Forgetting {

    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final Function<List<String>, Set<String>> withoutKey;

    /**
     * @param sql connections of the builder role
     * @param withoutKey tells, of some persons, whose key is gone
     */
    Forgetting(JdbcClient sql, Function<List<String>, Set<String>> withoutKey) {
        this.sql = sql;
        this.withoutKey = withoutKey;
    }

    /** Every build of the list forgets the same persons, so that builds can be compared afterwards. */
    void in(ReadModel model, List<BuildRecord> builds) {
        for (Journal<?> journal : model.journals()) {
            String person = journal.person();
            if (person != null) {
                in(
                        builds.stream()
                                .map(build -> build.schema() + "." + journal.table())
                                .toList(),
                        person);
            }
        }
    }

    private void in(List<String> tables, String person) {
        String next = tables.stream()
                        .map(table ->
                                "(select distinct %1$s as person from %2$s where %1$s > :last order by 1 limit %3$d)"
                                        .formatted(person, table, BATCH))
                        .collect(Collectors.joining(" union "))
                + " order by person limit " + BATCH;
        List<String> persons =
                sql.sql(next).param("last", "").query(String.class).list();
        while (!persons.isEmpty()) {
            Set<String> gone = withoutKey.apply(persons);
            if (!gone.isEmpty()) {
                tables.forEach(table -> sql.sql("delete from %s where %s in (:gone)".formatted(table, person))
                        .param("gone", gone)
                        .update());
            }
            persons = sql.sql(next)
                    .param("last", persons.getLast())
                    .query(String.class)
                    .list();
        }
    }
}
