package org.keji.command.due;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The due list in the database. */
public final class DueList {

    private final JdbcClient sql;

    public DueList(JdbcClient sql) {
        this.sql = sql;
    }

    void put(DueItem item, long position) {
        sql.sql("insert into work.due (item, kind, stream, due_at, position) values (?, ?, ?, ?, ?)"
                        + " on conflict (item) do update set due_at = excluded.due_at, position = excluded.position")
                .params(
                        item.item(),
                        item.kind().name(),
                        item.stream(),
                        item.dueAt().atOffset(ZoneOffset.UTC),
                        position)
                .update();
    }

    void takeOff(String item) {
        sql.sql("delete from work.due where item = ?").param(item).update();
    }

    /** Items whose time has passed, each for this transaction alone; items another node holds are left to it. */
    List<DueItem> takePassed(Instant now, int limit) {
        return sql.sql("select item, kind, stream, due_at from work.due where due_at < ?"
                        + " order by due_at limit ? for update skip locked")
                .params(now.atOffset(ZoneOffset.UTC), limit)
                .query((row, number) -> new DueItem(
                        row.getString(1),
                        DueItem.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, java.time.OffsetDateTime.class).toInstant()))
                .list();
    }
}
