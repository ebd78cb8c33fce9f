package org.keji.planning.route;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.command.due.WorkSchema;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.kernel.event.EventJson;
import org.keji.planning.route.ProposalRow.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches for routes in the database, so that what they propose outlives the process that searched. */
@Component
final class ProposalStore {

    /** A search that was not seen for this long has lost its process. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** Proposals are about days to come; what was taken over is in the log. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final EventJson JSON = new EventJson();

    private final JdbcClient sql;

    ProposalStore(WorkSchema migrated, Pools pools) {
        this.sql = JdbcClient.create(pools.of(LoginRole.COMMAND));
    }

    /** @return false if this search was begun before */
    boolean begin(
            String id,
            String askedBy,
            String fingerprint,
            RouteAsked asked,
            List<String> managers,
            int visits,
            Instant at) {
        sql.sql("delete from work.route_proposal where begun_at < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
        return sql.sql("insert into work.route_proposal"
                                + " (id, asked_by, fingerprint, asked, managers, visits, state, begun_at, seen_at)"
                                + " values (?, ?, ?, ?::json, ?, ?, 'waiting', ?, now()) on conflict do nothing")
                        .params(
                                id,
                                askedBy,
                                fingerprint,
                                JSON.write(asked),
                                managers.toArray(String[]::new),
                                visits,
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> fingerprint(String id) {
        return sql.sql("select fingerprint from work.route_proposal where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    void run(String id) {
        sql.sql("update work.route_proposal set state = 'running', seen_at = now() where id = ?")
                .param(id)
                .update();
    }

    void progress(String id, Step step) {
        sql.sql("update work.route_proposal set progress = ?::json, seen_at = now() where id = ?")
                .params(JSON.write(step), id)
                .update();
    }

    /** @return those of them that somebody has cancelled */
    List<String> beat(Collection<String> held) {
        return sql.sql("with seen as (update work.route_proposal set seen_at = now() where id = any (?)"
                        + " returning id, is_to_end) select id from seen where is_to_end")
                .param(held.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    void end(String id, ProposalState state, @Nullable RouteResult result, @Nullable String outcome) {
        sql.sql("update work.route_proposal set state = ?, result = ?::json, outcome = ?, ended_at = now(),"
                        + " seen_at = now() where id = ?")
                .param(state.code())
                .param(result == null ? null : JSON.write(result))
                .param(outcome)
                .param(id)
                .update();
    }

    /** Its process ends it as soon as it looks. */
    void cancel(String id) {
        sql.sql("update work.route_proposal set is_to_end = true where id = ? and state in ('waiting', 'running')")
                .param(id)
                .update();
    }

    Optional<ProposalRow> find(String id) {
        sql.sql("update work.route_proposal set state = 'interrupted', ended_at = now() where id = ?"
                        + " and state in ('waiting', 'running') and seen_at < now() - make_interval(secs => ?)")
                .params(id, SILENCE.toSeconds())
                .update();
        return sql.sql("select * from work.route_proposal where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    private static ProposalRow read(ResultSet row) throws SQLException {
        String progress = row.getString("progress");
        String result = row.getString("result");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        Array managers = row.getArray("managers");
        return new ProposalRow(
                row.getString("id"),
                row.getString("asked_by"),
                JSON.read(row.getString("asked"), RouteAsked.class),
                List.of((String[]) managers.getArray()),
                row.getInt("visits"),
                ProposalState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                progress == null ? null : JSON.read(progress, Step.class),
                result == null ? null : JSON.read(result, RouteResult.class),
                row.getString("outcome"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
