package org.keji.command.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.due.WorkSchema;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.kernel.identity.ComplaintId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the outbox; the sealed complainant is never asked for. */
@Component
final class NoticeReading {

    private final JdbcClient sql;

    NoticeReading(WorkSchema migrated, Pools pools) {
        this.sql = JdbcClient.create(pools.of(LoginRole.COMMAND));
    }

    /** @param after position after which the page begins */
    List<NoticePage.Line> lines(@Nullable ComplaintId complaint, @Nullable NoticeState state, long after, int limit) {
        return sql.sql("select position, kind, complaint, number, state, attempts, reply, through, made_at, next_at,"
                        + " tried_at, settled_at from work.notice where position > :after"
                        + " and (cast(:complaint as text) is null or complaint = :complaint)"
                        + " and (cast(:state as text) is null or state = :state) order by position limit :limit")
                .param("after", after)
                .param("complaint", complaint == null ? null : complaint.value())
                .param("state", state == null ? null : state.code())
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    private static NoticePage.Line line(ResultSet row) throws SQLException {
        return new NoticePage.Line(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, Integer.class),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                instant(row, 10),
                instant(row, 11),
                instant(row, 12));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
