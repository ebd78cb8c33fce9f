package org.keji.query.readmodel;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keji.query.readmodel.BuildRecord.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of builds. The database allows one live and one growing build a model, whoever asks. */
final class Builds {

    private static final String COLUMNS =
            "select model, build, version, state, done, total, begun_at, seen_at, outcome from read_side.build ";

    private final JdbcClient sql;

    Builds(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return the new build; empty if another one is growing, or this request has begun one before */
    Optional<BuildRecord> begin(ReadModel model, String requestKey, long total) {
        try {
            int build = sql.sql("insert into read_side.build"
                            + " (model, build, version, state, request_key, total, begun_at, seen_at)"
                            + " select ?, coalesce(max(build), 0) + 1, ?, 'building', ?, ?, now(), now()"
                            + " from read_side.build where model = ? returning build")
                    .params(model.name(), model.version(), requestKey, total, model.name())
                    .query(Integer.class)
                    .single();
            return find(model.name(), build);
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
    }

    Optional<BuildRecord> find(String model, int build) {
        return list("where model = ? and build = ?", model, build).stream().findFirst();
    }

    Optional<BuildRecord> requested(String model, String requestKey) {
        return list("where model = ? and request_key = ?", model, requestKey).stream()
                .findFirst();
    }

    Optional<BuildRecord> live(String model) {
        return list("where model = ? and state = 'live'", model).stream().findFirst();
    }

    List<BuildRecord> inState(State state) {
        return list("where state = ? order by model, build", state.name().toLowerCase(Locale.ROOT));
    }

    void progress(BuildRecord build, long done) {
        sql.sql("update read_side.build set done = ?, seen_at = now() where model = ? and build = ?")
                .params(done, build.model(), build.build())
                .update();
    }

    void end(BuildRecord build, State state, String outcome) {
        sql.sql("update read_side.build set state = ?, outcome = ?, seen_at = now() where model = ? and build = ?")
                .params(state.name().toLowerCase(Locale.ROOT), outcome, build.model(), build.build())
                .update();
    }

    /** A growing build whose process has fallen silent will never be finished. */
    void failSilent(String model) {
        sql.sql("update read_side.build set state = 'failed', outcome = 'The process that built it has gone'"
                        + " where model = ? and state = 'building' and seen_at < now() - interval '15 seconds'")
                .param(model)
                .update();
    }

    private List<BuildRecord> list(String condition, Object... parameters) {
        return sql.sql(COLUMNS + condition)
                .params(parameters)
                .query((row, number) -> new BuildRecord(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        State.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        row.getString(9)))
                .list();
    }
}
