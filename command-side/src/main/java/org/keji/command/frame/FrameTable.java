package org.keji.command.frame;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keji.command.abreast.Mark;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.identity.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers with their strata, in the database. */
final class FrameTable {

    private static final String COLUMNS =
            "select standing, kind, account_manager, served, customer_id from work.customer";

    private final JdbcClient sql;
    private final Mark mark;

    FrameTable(JdbcClient sql) {
        this.sql = sql;
        this.mark = new Mark(sql, "customer");
    }

    /** How far it knows the log. */
    Mark mark() {
        return mark;
    }

    void put(CustomerId customer, Line line) {
        Stratum stratum = line.stratum();
        sql.sql("insert into work.customer (customer_id, standing, kind, account_manager, served)"
                        + " values (?, ?, ?, ?, ?) on conflict (customer_id) do update set"
                        + " standing = excluded.standing, kind = excluded.kind,"
                        + " account_manager = excluded.account_manager, served = excluded.served")
                .params(
                        customer.value(),
                        stratum.standing().name(),
                        stratum.kind().name(),
                        stratum.accountManager(),
                        line.served())
                .update();
    }

    Optional<Line> find(CustomerId customer) {
        return sql.sql(COLUMNS + " where customer_id = ?")
                .params(customer.value())
                .query(FrameTable::line)
                .optional();
    }

    /** Everybody there ever was. */
    Map<CustomerId, Line> all() {
        Map<CustomerId, Line> all = new LinkedHashMap<>();
        sql.sql(COLUMNS).query(row -> {
            all.put(new CustomerId(row.getString(5)), line(row, 0));
        });
        return all;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        Stratum stratum = new Stratum(
                Standing.valueOf(row.getString(1)), CustomerKind.valueOf(row.getString(2)), row.getString(3));
        return new Line(stratum, row.getBoolean(4));
    }
}
