package org.keji.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.eventstore.testing.TestDatabase;

/** A log with one of its checks switched off, under the load of the model: the model's checker says so each time. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SwitchedLogTest {

    private static final Duration TIME = Duration.ofSeconds(3);

    /** A check, how it is switched off, and what the checker says then. */
    enum Check {
        CLAIMS("was held by", "alter table log.claim drop constraint claim_pkey", """
                create or replace function log.taken(parts jsonb, e_unit int[], e_stream text[])
                returns table (unit int, kind text) language sql as 'select 1, null::text where false'"""),
        RETRY_KEYS(
                "a key is answered once",
                "alter table log.request drop constraint request_pkey",
                off("log.unfit", "join log.request x using (scope, key)", "join log.request x on false"),
                off("log.verdicts", "using (scope, key) where e_unit[r.e] = b.unit", "on false")),
        EXPECTED_SEQUENCE(
                "a stream counts 0, 1, 2",
                "alter table log.event drop constraint event_stream_sequence_key",
                off("log.append", "where h.next <> coalesce(", "where false and h.next <> coalesce("));

        private final String said;
        private final List<String> switches;

        Check(String said, String... switches) {
            this.said = said;
            this.switches = List.of(switches);
        }

        /** Puts a function of the log back with a part of it replaced; the part must be there. */
        private static String off(String function, String part, String other) {
            return """
                    do $$ declare body text := pg_get_functiondef('%s'::regproc); begin
                        if position('%s' in body) = 0 then raise 'nothing to switch off'; end if;
                        execute replace(body, '%s', '%s');
                    end $$""".formatted(function, part, part, other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCheckerFindsThatItIsOff(Check check) throws Exception {
        TestDatabase database = new TestDatabase();
        check.switches.forEach(database::execute);
        long seed = Long.getLong("log.model.seed", System.nanoTime());
        System.out.println("SwitchedLogTest " + check + ", seed " + seed);
        Queue<ModelEntry> history = new ConcurrentLinkedQueue<>();
        try (ModelWriters writers = new ModelWriters(database.database().url(), seed, history::add)) {
            writers.work(TIME);
            writers.settle();
        }
        assertThat(history).hasSizeGreaterThan(100);
        assertThatThrownBy(() -> new ModelChecker(database, List.copyOf(history)).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(check.said);
    }
}
