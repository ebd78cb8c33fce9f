package org.keji.command.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The due list in the database. */
public final class DueList {

    private final JdbcClient sql;

    public DueList(JdbcClient sql) {
        this.sql = sql;
    }

    /** From now on these are the items of the stream, and no others. */
    void keep(String stream, List<DueItem> items, long position) {
        String[] kept = items.stream().map(DueItem::item).toArray(String[]::new);
        sql.sql("delete from work.due where stream = ? and item <> all (?)")
                .params(stream, kept)
                .update();
        items.forEach(item -> put(item, position));
    }

    private void put(DueItem item, long position) {
        sql.sql("insert into work.due (item, kind, stream, clock, due_at, position) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (item) do update set kind = excluded.kind, due_at = excluded.due_at,"
                        + " position = excluded.position"
                        + " where work.due.kind <> excluded.kind or work.due.due_at <> excluded.due_at")
                .params(
                        item.item(),
                        item.kind().name(),
                        item.stream(),
                        item.clock(),
                        item.dueAt().atOffset(ZoneOffset.UTC),
                        position)
                .update();
    }

    void takeOff(DueItem item) {
        sql.sql("delete from work.due where item = ? and kind = ? and due_at = ?")
                .params(item.item(), item.kind().name(), item.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The item is due again at another time, unless it was moved or taken off meanwhile. */
    void again(DueItem item, Instant at) {
        sql.sql("update work.due set due_at = ? where item = ? and kind = ? and due_at = ?")
                .params(
                        at.atOffset(ZoneOffset.UTC),
                        item.item(),
                        item.kind().name(),
                        item.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Items whose time has passed, each for this transaction alone; items another node holds are left to it. */
    List<DueItem> takePassed(Instant now, int limit) {
        return sql.sql("select item, kind, stream, clock, due_at from work.due where due_at < ?"
                        + " order by due_at limit ? for update skip locked")
                .params(now.atOffset(ZoneOffset.UTC), limit)
                .query(DueList::item)
                .list();
    }

    /** Items by which somebody is forgotten up to a moment. */
    List<DueItem> forgotten(Instant until, int limit) {
        return sql.sql("select item, kind, stream, clock, due_at from work.due where kind in (?, ?) and due_at <= ?"
                        + " order by due_at, item limit ?")
                .params(DueItem.Kind.RETAIN.name(), DueItem.Kind.ERASE.name(), until.atOffset(ZoneOffset.UTC), limit)
                .query(DueList::item)
                .list();
    }

    private static DueItem item(ResultSet row, int number) throws SQLException {
        return new DueItem(
                row.getString(1),
                DueItem.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
