package org.keji.house.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What is in the database, read row by row with nothing of the product in between. */
final class Ledger {

    private final DataSource source;

    Ledger(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return source;
    }

    /** The rows a query gives, each value as text; SQL's null is the empty text. */
    List<List<String>> rows(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String value = row.getString(i);
                    values.add(value == null ? "" : value);
                }
                rows.add(values);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long number(String sql) {
        return Long.parseLong(rows(sql).getFirst().getFirst());
    }

    /** The position of the newest event. */
    long head() {
        return number("select position from log.counter");
    }

    /** The complaints of the register, each in a line as {@link Fold} has it. */
    Map<String, String> register() {
        Map<String, String> lines = new TreeMap<>();
        rows("select complaint_id, concat_ws('|', state, coalesce(owner, ''), coalesce(offered_to, ''),"
                        + " coalesce(kind, ''), channel, version) from complaint_register.complaint")
                .forEach(row -> lines.put(row.get(0), row.get(1)));
        return lines;
    }

    /** Every read model there is, by the schema it lies in. */
    List<String> models() {
        return rows("select table_schema from information_schema.tables where table_name = 'progress' order by 1")
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /** How far a read model has read. */
    long read(String model) {
        return number("select position from " + model + ".progress");
    }
}
