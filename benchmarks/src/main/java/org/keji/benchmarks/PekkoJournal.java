package org.keji.benchmarks;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Terminated;
import org.apache.pekko.pattern.Patterns;
import org.apache.pekko.persistence.AtomicWrite;
import org.apache.pekko.persistence.JournalProtocol;
import org.apache.pekko.persistence.Persistence;
import org.apache.pekko.persistence.PersistentEnvelope;
import org.apache.pekko.persistence.PersistentRepr;
import org.apache.pekko.persistence.PersistentRepr$;
import org.keji.eventstore.append.NewEvent;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;
import scala.collection.immutable.Seq;
import scala.concurrent.Await;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Pekko's JDBC journal, asked as a persistent actor asks it: one event at a time, told when it is written. It gathers
 * what waits into one insert by itself.
 */
final class PekkoJournal implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String TABLES = """
            create table if not exists bench.event_journal (
                ordering bigserial, persistence_id varchar(255) not null, sequence_number bigint not null,
                deleted boolean default false not null, writer varchar(255) not null, write_timestamp bigint,
                adapter_manifest varchar(255), event_ser_id integer not null,
                event_ser_manifest varchar(255) not null, event_payload bytea not null, meta_ser_id integer,
                meta_ser_manifest varchar(255), meta_payload bytea, primary key (persistence_id, sequence_number));
            create unique index if not exists event_journal_ordering on bench.event_journal (ordering);
            create table if not exists bench.event_tag (
                event_id bigint references bench.event_journal (ordering) on delete cascade, tag varchar(256),
                primary key (event_id, tag))""";

    private final ActorSystem system;
    private final ActorRef journal;

    /**
     * @param database where the role of the command side may write into the schema {@code bench}
     * @param connections as many as there are callers
     */
    PekkoJournal(Database database, int connections) throws SQLException {
        try (Connection connection = database.as(LoginRole.COMMAND).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        system = ActorSystem.create("bench", config(database, connections));
        journal = Persistence.get(system).journalFor("jdbc-journal", ConfigFactory.empty());
    }

    private static Config config(Database database, int connections) {
        String pool = "jdbc-journal.slick.db.";
        return ConfigFactory.parseMap(Map.ofEntries(
                        Map.entry("pekko.loglevel", "ERROR"),
                        Map.entry("pekko.log-dead-letters", "off"),
                        Map.entry("pekko.persistence.journal.plugin", "jdbc-journal"),
                        Map.entry("jdbc-journal.tables.event_journal.schemaName", "bench"),
                        Map.entry("jdbc-journal.tables.event_tag.schemaName", "bench"),
                        Map.entry("jdbc-journal.slick.profile", "slick.jdbc.PostgresProfile$"),
                        Map.entry(pool + "driver", "org.postgresql.Driver"),
                        Map.entry(pool + "url", database.url()),
                        Map.entry(pool + "user", LoginRole.COMMAND.user()),
                        Map.entry(pool + "password", database.passwords().of(LoginRole.COMMAND)),
                        Map.entry(pool + "numThreads", connections),
                        Map.entry(pool + "maxConnections", connections),
                        Map.entry(pool + "minConnections", connections)))
                .withFallback(ConfigFactory.load());
    }

    void append(NewEvent event) throws Exception {
        PersistentRepr written = PersistentRepr$.MODULE$.apply(
                event.payload() + event.metadata(),
                event.sequence() + 1,
                event.stream(),
                "",
                false,
                ActorRef.noSender(),
                event.stream());
        Seq<PersistentEnvelope> write = seq(new AtomicWrite(seq(written)));
        Object answer = Patterns.askWithReplyTo(
                        journal, asker -> new JournalProtocol.WriteMessages(write, asker, 1), LIMIT)
                .toCompletableFuture()
                .get();
        if (answer instanceof JournalProtocol.WriteMessagesFailed failed) {
            throw new IllegalStateException("Pekko could not write", failed.cause());
        }
    }

    private static <T> Seq<T> seq(T one) {
        return CollectionConverters.asScala(List.of(one)).toSeq();
    }

    @Override
    public void close() {
        scala.concurrent.Future<Terminated> ended = system.terminate();
        try {
            Await.ready(ended, scala.concurrent.duration.Duration.create("20s"));
        } catch (Exception late) {
            throw new IllegalStateException("Pekko does not end", late);
        }
    }
}
