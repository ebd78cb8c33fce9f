package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Servers at work on a database in which one promise is switched off: the audit that finds nothing after a thousand
 * kills finds what comes of it. What it must never find is planted in data by {@link PlantedDefectsIT}.
 */
@Tag("long")
class SwitchesIT {

    private static final int CALLERS = 6;
    private static final int ENOUGH = 400;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A promise, how it is switched off while the servers run, and what the audit says. */
    enum Promise {
        /** As if the answer went out before the commit: whoever pulls the power then takes it back. */
        ANSWERED_AFTER_THE_COMMIT(
                "acknowledged, and lost",
                true,
                "alter system set wal_writer_delay = '10s'",
                "alter system set wal_writer_flush_after = '2GB'",
                "select pg_reload_conf()",
                "alter role keji_command set synchronous_commit = off",
                "alter role keji_builder set synchronous_commit = off",
                "alter role keji_keeper set synchronous_commit = off",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'keji_%'"),
        KEY_STORED_WITH_THE_EVENTS("acknowledged, and lost", false, """
                create function public.drop_it() returns trigger language plpgsql
                    as $$ begin return null; end $$""", """
                create trigger drop_it before insert on log.request
                    for each row execute function public.drop_it()"""),
        TOKEN_STORED_WITH_THE_ROWS("steps", false, """
                create function public.lose_it() returns trigger language plpgsql as $$ begin
                    return case when txid_current() % 10 = 0 then null else new end; end $$""", """
                do $$ begin execute format('create trigger lose_it before insert on %s.step for each row execute function
                    public.lose_it()', (select 'complaint_register_b' || build from read_side.build
                    where model = 'complaint_register' and state = 'live')); end $$"""),
        MEMORY_HELD_AGAINST_THE_HEAD("streams with a hole", false, """
                alter table log.event drop constraint event_stream_sequence_key""", """
                do $$ begin execute replace(pg_get_functiondef('log.append'::regproc), 'where h.next <> coalesce(',
                    'where false and h.next <> coalesce('); end $$""");

        private final String found;
        private final boolean powerIsPulled;
        private final List<String> switches;

        Promise(String found, boolean powerIsPulled, String... switches) {
            this.found = found;
            this.powerIsPulled = powerIsPulled;
            this.switches = List.of(switches);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAuditFindsThatItIsOff(Promise promise) throws Exception {
        try (Site site = new Site()) {
            List<Node> nodes = List.of(site.node().ready(), site.node().ready());
            switchOff(promise, site);
            Callers callers = new Callers(site.issuer(), nodes, 1);
            callers.work(CALLERS);
            await().atMost(LIMIT).until(() -> callers.heard() > ENOUGH);
            if (promise.powerIsPulled) {
                site.killPostgres();
            }
            callers.rest();
            List<Op> settled = callers.settled();
            assertThatThrownBy(() -> new Audit(site.ledger(), settled).check())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(promise.found);
        }
    }

    private static void switchOff(Promise promise, Site site) throws SQLException {
        try (Connection connection = site.ledger().source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : promise.switches) {
                statement.execute(sql);
            }
        }
    }
}
