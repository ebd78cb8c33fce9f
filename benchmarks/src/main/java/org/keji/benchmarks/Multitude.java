package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Many complaints made from the few that were lived: their events once more under other ids, numbers and persons,
 * written into the log past the appender, by the superuser and with no house running. The persons have no keys, as if
 * they had been forgotten, for what was sealed opens in its own place only. Read models are dropped, and built anew at
 * the next start; due list and notices go on behind the copies, which are history to them.
 */
final class Multitude {

    private static final int ROUND = 50;

    private final DataSource admin;

    Multitude(DataSource admin) {
        this.admin = admin;
    }

    /** Repeats what is there at first until the log has this many events; what follows is not cut off mid-life. */
    void grow(long events) throws SQLException {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            long lived = number(statement, "select max(position) from log.decision");
            long there = number(statement, "select position from log.counter");
            long from = (there - lived) / lived;
            long until = (events - lived + lived - 1) / lived;
            for (long copy = from; copy < until; copy += ROUND) {
                copy(connection, lived, copy, Math.min(until, copy + ROUND) - 1);
            }
            forgetReadModels(statement);
        }
    }

    /** Copies of a round lie beside each other, as complaints that are worked on at the same time do. */
    private static void copy(Connection connection, long lived, long first, long last) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("""
                with original as (
                    select e.*, 'complaint-' || md5(e.stream || ' ' || c)::uuid as other,
                           'person-' || md5(e.stream || ' person ' || c)::uuid as somebody,
                           'C2026-' || upper(left(md5(e.stream || ' number ' || c), 10)) as other_number,
                           row_number() over (order by e.sequence, c, e.stream) as place
                    from log.event e, generate_series(?::bigint, ?::bigint) c
                    where e.position <= ?
                ), counter as (
                    update log.counter set position = position + (select count(*) from original)
                    returning old.position, recorded_at
                )
                insert into log.event
                select counter.position + place, other, sequence, gen_random_uuid(), name, revision,
                       regexp_replace(regexp_replace(
                           replace(payload::text, stream, other),
                           '"person-[^"]*"', '"' || somebody || '"', 'g'),
                           '"C2026-[^"]*"', '"' || other_number || '"', 'g')::json,
                       jsonb_set(metadata::jsonb, '{history}', 'true')::json, occurred_at, counter.recorded_at
                from original, counter
                order by place""")) {
            copy.setLong(1, first);
            copy.setLong(2, last);
            copy.setLong(3, lived);
            copy.executeUpdate();
        }
    }

    /** Read models are built anew at the next start, and what follows the log goes on behind what was written. */
    static void forgetReadModels(Statement statement) throws SQLException {
        dropReadModels(statement);
        statement.execute("""
                update work.token set token = convert_to(regexp_replace(
                    convert_from(token, 'UTF8'), '\\d+', (select position::text from log.counter)), 'UTF8')""");
        statement.execute("vacuum analyze log.event");
        statement.execute("checkpoint");
    }

    private static void dropReadModels(Statement statement) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("""
                select nspname from pg_namespace
                where nspowner = 'keji_builder'::regrole and nspname <> 'read_side'""")) {
            while (row.next()) {
                schemas.add(row.getString(1));
            }
        }
        for (String schema : schemas) {
            statement.execute("drop schema %s cascade".formatted(schema));
        }
        statement.execute("delete from read_side.build");
        statement.execute("delete from read_side.token");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
