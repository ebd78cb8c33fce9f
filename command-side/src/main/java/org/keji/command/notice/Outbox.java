package org.keji.command.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.ComplaintId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices in the database, from the moment they are made until it is known what became of them. */
final class Outbox {

    private final JdbcClient sql;

    Outbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts a notice in, unless it is there; one for nobody is settled at once. */
    void put(Notice notice, Instant now) {
        boolean told = notice.complainant() != null;
        sql.sql("insert into work.notice (id, position, kind, complaint, number, occurred_at, complainant, state,"
                        + " made_at, next_at, settled_at) values (:id, :position, :kind, :complaint, :number,"
                        + " :occurred, cast(:complainant as json), :state, :now,"
                        + " case when :told then cast(:now as timestamptz) end,"
                        + " case when not :told then cast(:now as timestamptz) end) on conflict (id) do nothing")
                .param("id", notice.id())
                .param("position", notice.position())
                .param("kind", notice.kind().code())
                .param("complaint", notice.complaint().value())
                .param("number", notice.number().value())
                .param("occurred", utc(notice.occurredAt()))
                .param("complainant", notice.complainant())
                .param("state", (told ? NoticeState.WAITING : NoticeState.NO_ADDRESS).code())
                .param("now", utc(now))
                .param("told", told)
                .update();
    }

    /** The notice that has waited longest, for this transaction alone; what another node holds is left to it. */
    Optional<Notice> takeWaiting(Instant now) {
        return sql.sql("select id, kind, complaint, number, position, occurred_at, complainant, attempts"
                        + " from work.notice where state = 'waiting' and next_at <= ?"
                        + " order by next_at, position limit 1 for update skip locked")
                .param(utc(now))
                .query((row, number) -> read(row))
                .optional();
    }

    /** Says that it is about to be handed over; counts as an attempt. */
    void markSending(Notice notice, String through, Instant now) {
        sql.sql("update work.notice set state = 'sending', attempts = attempts + 1, through = ?, tried_at = ?,"
                        + " next_at = null where id = ?")
                .params(through, utc(now), notice.id())
                .update();
    }

    /**
     * Says what became of it. Whoever marked it as being sent knows better than the doubt that may have come up since.
     */
    void settle(UUID id, NoticeState state, @Nullable Integer reply, Instant now) {
        sql.sql("update work.notice set state = :state, reply = coalesce(cast(:reply as integer), reply),"
                        + " settled_at = :now, next_at = null"
                        + " where id = :id and state in ('waiting', 'sending', 'doubtful')")
                .param("state", state.code())
                .param("reply", reply)
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    /** Puts it back, because nothing was handed over. */
    void postpone(UUID id, int attempts, @Nullable Integer reply, Instant next) {
        sql.sql("update work.notice set state = 'waiting', attempts = :attempts,"
                        + " reply = coalesce(cast(:reply as integer), reply), next_at = :next, settled_at = null"
                        + " where id = :id and state in ('waiting', 'sending', 'doubtful')")
                .param("attempts", attempts)
                .param("reply", reply)
                .param("next", utc(next))
                .param("id", id)
                .update();
    }

    /**
     * Notices that were marked before this time and of which nothing was heard since: their process is gone, or cannot
     * reach the database.
     *
     * @return how many there are now in doubt that were not before
     */
    int doubtSilent(Instant before, Instant now) {
        return sql.sql("update work.notice set state = 'doubtful', settled_at = ? where state = 'sending'"
                        + " and tried_at < ?")
                .params(utc(now), utc(before))
                .update();
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject(1, UUID.class),
                Code.find(NoticeKind.class, row.getString(2)).orElseThrow(),
                new ComplaintId(row.getString(3)),
                new ComplaintNumber(row.getString(4)),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getInt(8));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
