package org.keji.command.history;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keji.command.due.WorkSchema;
import org.keji.command.history.ImportOperation.State;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.kernel.rule.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports in the database, so that their outcome outlives the process that ran them. */
@Component
final class ImportStore {

    /** A running import that was not seen for this long has lost its process. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient sql;

    ImportStore(WorkSchema migrated, Pools pools) {
        this.sql = JdbcClient.create(pools.of(LoginRole.COMMAND));
    }

    /** @return false if this import was begun before */
    boolean begin(ImportOperation operation, String startedBy, String fingerprint, String header) {
        return sql.sql(
                                "insert into work.operation"
                                        + " (id, kind, started_by, fingerprint, rehearsal, state, total, started_at, seen_at, header)"
                                        + " values (?, 'past complaints', ?, ?, ?, 'running', ?, ?, now(), ?) on conflict do nothing")
                        .params(
                                operation.id(),
                                startedBy,
                                fingerprint,
                                operation.rehearsal(),
                                operation.total(),
                                operation.startedAt().atOffset(ZoneOffset.UTC),
                                header)
                        .update()
                == 1;
    }

    void save(ImportOperation operation) {
        sql.sql("update work.operation set state = ?, stored = ?, known = ?, refused = ?, seen_at = now() where id = ?")
                .params(
                        operation.state().name().toLowerCase(Locale.ROOT),
                        operation.stored(),
                        operation.known(),
                        operation.refused(),
                        operation.id())
                .update();
    }

    void refuse(String operation, PastRow row, Refusal refusal) {
        sql.sql(
                        "insert into work.refused_row (operation, line, row, rule, rule_name, pointer) values (?, ?, ?, ?, ?, ?)")
                .params(
                        operation,
                        row.line(),
                        CsvLine.of(row.fields()),
                        refusal.rule().id(),
                        refusal.rule().name(),
                        refusal.pointer())
                .update();
    }

    Optional<ImportOperation> find(String id) {
        sql.sql("update work.operation set state = 'interrupted' where id = ? and state = 'running'"
                        + " and seen_at < now() - make_interval(secs => ?)")
                .params(id, SILENCE.toSeconds())
                .update();
        return sql.sql(
                        "select id, state, rehearsal, total, stored, known, refused, started_at from work.operation where id = ?")
                .param(id)
                .query((row, number) -> new ImportOperation(
                        row.getString(1),
                        State.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getBoolean(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<String> fingerprint(String id) {
        return sql.sql("select fingerprint from work.operation where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    String header(String id) {
        return sql.sql("select header from work.operation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** A refused row as it was sent, and why it was refused. */
    record RefusedRow(long line, String row, String rule, String ruleName, String pointer) {}

    List<RefusedRow> refused(String id) {
        return sql.sql(
                        "select line, row, rule, rule_name, pointer from work.refused_row where operation = ? order by line")
                .param(id)
                .query((row, number) -> new RefusedRow(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }
}
