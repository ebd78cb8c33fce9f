package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.house.crash.Op.Verdict;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The audit finds what each defect would leave behind, so that its silence means something. */
@Tag("long")
class PlantedDefectsIT {

    private static Site site;
    private static List<Op> history;

    /** Something that must never happen, and how the audit says that it did. */
    enum Defect {
        ANSWERED_BEFORE_THE_COMMIT("acknowledged, and lost", "", Defect::withOneThatWasLost),
        RETRY_KEY_DROPPED(
                "acknowledged, and lost",
                "delete from log.request where first_position = (select max("
                        + "position) from log.event where name = 'complaint.annotated')"),
        RETRY_DONE_AGAIN("nobody asked for", """
                insert into log.event select c.position + 1, e.stream, (select max(sequence) + 1 from log.event x
                    where x.stream = e.stream), gen_random_uuid(), e.name, e.revision, e.payload, e.metadata,
                    e.occurred_at, c.recorded_at
                from log.event e, log.counter c where e.name = 'complaint.annotated' order by e.position limit 1;
                insert into log.decision select c.position + 1, gen_random_uuid(), '', '{}', '{}', '{}', ''
                from log.counter c;
                update log.counter set position = position + 1"""),
        REFUSED_AND_DONE("refused, and done", "", Defect::withOneThatWasRefused),
        CLAIM_NOT_CHECKED("numbers that two complaints bear", """
                update log.event set payload = (payload::jsonb || jsonb_build_object('number', (select payload ->>
                    'number' from log.event where name = 'complaint.received' order by position limit 1)))::json
                where position = (select max(position) from log.event where name = 'complaint.received')"""),
        DECIDED_ON_A_STALE_STATE("answered first twice", """
                update log.event set name = 'complaint.acknowledged' where position = (select e.position
                    from log.event e join log.event a using (stream) where e.name = 'complaint.annotated'
                    and a.name = 'complaint.acknowledged' limit 1)"""),
        PROGRESS_IN_ANOTHER_TRANSACTION("steps", """
                delete from complaint_register.step where position = (select max(position) from
                    complaint_register.step)"""),
        READ_MODEL_BY_ANOTHER_RULE("the register", """
                update complaint_register.complaint set state = 'assessed' where complaint_id = (select complaint_id
                    from complaint_register.complaint where state = 'received' limit 1)"""),
        POSITION_MISSING("events", "delete from log.event where position = 2"),
        SEQUENCE_MISSING("streams with a hole", """
                update log.event set sequence = sequence + 1 where position = (select max(position) from log.event e
                    where not exists (select from log.event x where x.stream = e.stream
                        and x.sequence > e.sequence))"""),
        TIME_FELL("recorded before the one before", """
                update log.event set recorded_at = recorded_at - interval '1 day' where position = 5"""),
        DECISION_NOT_RECORDED("without the decision", "delete from log.decision where position = 3");

        private final String found;
        private final String sql;
        private final UnaryOperator<List<Op>> heard;

        Defect(String found, String sql) {
            this(found, sql, history -> history);
        }

        Defect(String found, String sql, UnaryOperator<List<Op>> heard) {
            this.found = found;
            this.sql = sql;
            this.heard = heard;
        }

        private static List<Op> withOneThatWasLost(List<Op> history) {
            List<Op> more = new ArrayList<>(history);
            more.add(Op.planned("never", "account-manager-1", "/api/v1/complaints", "{}")
                    .heard(201, 1, "complaint-never", Duration.ZERO));
            return more;
        }

        private static List<Op> withOneThatWasRefused(List<Op> history) {
            List<Op> other = new ArrayList<>(history);
            Op done = other.stream()
                    .filter(op -> op.verdict() == Verdict.OK)
                    .findFirst()
                    .orElseThrow();
            other.set(other.indexOf(done), done.heard(409, 0, "", Duration.ZERO));
            return other;
        }
    }

    @BeforeAll
    static void work() throws Exception {
        site = new Site();
        Node node = site.node().ready();
        Callers callers = new Callers(site.issuer(), List.of(node), 1);
        callers.work(4);
        await().atMost(Duration.ofSeconds(60)).until(() -> callers.heard() > 300);
        callers.rest();
        history = callers.settled();
        new Audit(site.ledger(), history).check();
        node.stop();
    }

    @AfterAll
    static void goHome() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource
    void theAuditFinds(Defect defect) throws SQLException {
        try (Connection connection = site.ledger().source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Nobody changes the log before the guards of its tables are gone.
            for (String table : List.of("event", "request", "decision", "counter")) {
                statement.execute("alter table log." + table + " disable trigger user");
            }
            if (!defect.sql.isEmpty()) {
                statement.execute(defect.sql);
                assertThat(statement.getUpdateCount()).as("planted").isNotZero();
            }
            var there = new Ledger(new SingleConnectionDataSource(connection, true));
            assertThatThrownBy(() -> new Audit(there, defect.heard.apply(history)).check())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(defect.found);
            connection.rollback();
        }
    }

    @Test
    void withoutADefectItFindsNothing() {
        new Audit(site.ledger(), history).check();
    }
}
