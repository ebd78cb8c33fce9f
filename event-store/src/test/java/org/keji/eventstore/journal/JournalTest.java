package org.keji.eventstore.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.journal.JournalEntry.Opened;
import org.keji.eventstore.journal.JournalEntry.Refused;
import org.keji.eventstore.journal.JournalEntry.Searched;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.TestDatabase;

/** The second log: an entry is there when the call returns, or the caller hears that it is not. */
@Timeout(60)
class JournalTest {

    private final TestDatabase database = new TestDatabase();
    private final HikariDataSource source = database.pool(LoginRole.QUERY);
    private final Journal journal = new Journal(source);

    @AfterEach
    void close() {
        journal.close();
        source.close();
    }

    @Test
    void anEntryIsThereWhenTheCallReturns() {
        journal.write(new Refused("li", "POST /complaints", "NOT_ANSWERED_YET", "complaint 7"));
        assertThat(count("position = 1 and kind = 'refused' and actor = 'li' and operation = 'POST /complaints'"
                        + " and rule = 'NOT_ANSWERED_YET' and subject is null and detail->>'about' = 'complaint 7'"))
                .isEqualTo(1);

        journal.write(new Refused("li", "POST /complaints", "SIGNED_IN", null));
        journal.write(new Opened("王", "GET /customers/1", "customer-1", "phone", "customer 1", "sales"));
        assertThat(count("position = 2 and detail::text = '{}'")).isEqualTo(1);
        assertThat(count("position = 3 and kind = 'opened' and actor = '王' and subject = 'customer-1'"
                        + " and rule is null and detail->>'field' = 'phone'"))
                .isEqualTo(1);

        journal.write(new Searched("王", "searchComplainants", List.of("name"), List.of("complaint-1", "complaint-2")));
        assertThat(count("position = 4 and kind = 'searched' and actor = '王' and rule is null and subject is null"
                        + " and detail->'fields'->>0 = 'name' and detail->'found'->>1 = 'complaint-2'"))
                .isEqualTo(1);
    }

    @Test
    void entriesAreNumberedWithoutGapsAndInTimeWhoeverWrites() throws InterruptedException {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                HikariDataSource otherSource = database.pool(LoginRole.COMMAND);
                Journal other = new Journal(otherSource)) {
            List<Callable<Void>> writes = IntStream.range(0, 1000)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        (i % 2 == 0 ? journal : other).write(new Refused("a" + i, "op", "RULE", null));
                        return null;
                    })
                    .toList();
            assertThat(callers.invokeAll(writes)).allMatch(done -> done.state() == Future.State.SUCCESS);
        }
        assertThat(count("true")).isEqualTo(1000);
        assertThat(database.number("select max(position) from log.journal")).isEqualTo(1000);
        assertThat(database.number("select position from log.journal_counter")).isEqualTo(1000);
        assertThat(database.number("select count(distinct actor) from log.journal"))
                .isEqualTo(1000);
        assertThat(database.number(
                        "select count(*) from (select recorded_at < lag(recorded_at) over (order by position)"
                                + " as back from log.journal) t where back"))
                .isZero();
    }

    @Test
    void whoCannotWriteHearsOfItAndGoesOnWhenItCan() {
        Refused entry = new Refused("li", "op", "RULE", null);
        database.execute("revoke execute on function log.note from keji_query");
        assertThatThrownBy(() -> journal.write(entry)).isInstanceOf(LogUnavailable.class);
        assertThat(count("true")).isZero();

        database.execute("grant execute on function log.note to keji_query");
        journal.write(entry);
        assertThat(count("true")).isEqualTo(1);
    }

    @Test
    void brokenConnectionsCostSomeoneAnAnswerButNoEntryItsPlace() {
        for (int i = 0; i < 5; i++) {
            journal.write(new Refused("before" + i, "op", "RULE", null));
            database.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'keji_query'"
                    + " and datname = current_database()");
            writeUntilItHolds(new Refused("after" + i, "op", "RULE", null));
        }
        assertThat(database.number("select count(distinct actor) from log.journal"))
                .isEqualTo(10);
        assertThat(database.number("select max(position) - count(*) from log.journal"))
                .isZero();
    }

    private void writeUntilItHolds(JournalEntry entry) {
        for (int tries = 0; tries < 20; tries++) {
            try {
                journal.write(entry);
                return;
            } catch (LogUnavailable again) {
                assertThat(again).hasMessage("The second log cannot be written now");
            }
        }
        throw new AssertionError("The second log stayed unwritable");
    }

    @Test
    void aClosedJournalSaysSo() {
        journal.close();
        assertThatThrownBy(() -> journal.write(new Refused("li", "op", "RULE", null)))
                .isInstanceOf(LogUnavailable.class);
    }

    private long count(String condition) {
        return database.number("select count(*) from log.journal where " + condition);
    }
}
