package org.keji.command.notice;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.keji.command.due.WorkSchema;
import org.keji.command.keys.NotedVault;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.eventstore.tail.Tailer;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.vault.KeyPlace;
import org.keji.eventstore.vault.KeyRing;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.catalogue.DataFields;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.personal.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log, an outbox and all that lies between, on a real PostgreSQL; started like the house starts them. */
final class NoticeDesk implements AutoCloseable {

    static final Instant RECEIVED = Instant.parse("2026-05-04T00:00:00Z");
    static final Instant ANSWERED = Instant.parse("2026-05-04T01:30:00Z");
    static final Caller MEI = new Caller("Mei Sun", null, "mei@example.org");

    final TestDatabase database = new TestDatabase();
    final HandClock clock = new HandClock();
    private final EventJson json = new EventJson();
    private final Coding codec = new Coding(new EventCatalogue(), json);
    private final Pools pools = new Pools(database.database(), Map.of(LoginRole.COMMAND, 12, LoginRole.KEEPER, 2));
    private final WorkSchema schema = new WorkSchema(pools);
    private final LogReader reader = new LogReader(pools.of(LoginRole.COMMAND));
    private final Tailer tailer = new Tailer(reader, new EventMessages(codec));
    private final Appender appender = new Appender(database.database().as(LoginRole.COMMAND), tailer::wake);
    private final KeyRing keys = new KeyRing(
            pools.of(LoginRole.KEEPER),
            new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(new byte[32]))));
    private final Journal journal = new Journal(pools.of(LoginRole.COMMAND));
    private final LogEventStore store = new LogEventStore(appender, reader, tailer, codec, keys);
    private final Map<ComplaintId, Long> versions = new HashMap<>();

    /** The policy, as after a start of the process. */
    PooledStreamingEventProcessor follow() {
        PooledStreamingEventProcessor follower =
                new NoticeConfiguration().noticeFollower(schema, pools, store, reader, codec, json, clock);
        follower.start();
        // It has its place in the log from the moment its token lies in the table.
        await().until(() -> database.number("select count(*) from work.token where owner is not null") == 1);
        return follower;
    }

    NoticeRound round(NoticePort port) {
        return new NoticeRound(
                new Outbox(JdbcClient.create(pools.of(LoginRole.COMMAND))),
                new Addressee(
                        new SealedReader(new NotedVault(keys, journal), json, new DataFields(new EventCatalogue()))),
                new NoticeTemplates("notices", ZoneId.of("Asia/Shanghai")),
                port,
                new TransactionTemplate(new JdbcTransactionManager(pools.of(LoginRole.COMMAND))),
                clock);
    }

    ComplaintId receive(@Nullable Caller complainant) {
        ComplaintId id = ComplaintId.of(UUID.randomUUID());
        PersonId person = PersonId.of(UUID.randomUUID());
        publish(
                new ComplaintReceived(
                        id,
                        RECEIVED,
                        numberOf(id),
                        Channel.E_MAIL,
                        null,
                        null,
                        null,
                        null,
                        "account-manager-1",
                        Personal.of(person, "Charged twice"),
                        complainant == null ? null : Personal.of(person, complainant),
                        RECEIVED.plusSeconds(24 * 3600)),
                Map.of());
        return id;
    }

    void acknowledge(ComplaintId id) {
        publish(new ComplaintAcknowledged(id, ANSWERED, true, null), Map.of());
    }

    void answer(ComplaintId id) {
        Personal<String> solution = Personal.of(id.complainant(), "The second invoice is cancelled.");
        publish(new ComplaintAnswered(id, ANSWERED, 1, solution, true, ANSWERED.plusSeconds(60)), Map.of());
    }

    void handOver(ComplaintId id) {
        publish(new HandOverAccepted(id, ANSWERED, "account-manager-2"), Map.of());
    }

    void publish(ComplaintEvent event, Map<String, ?> marks) {
        long sequence = versions.merge(event.complaintId(), 0L, (last, none) -> last + 1);
        store.publish(List.of(new GenericDomainEventMessage<>("complaint", event.stream(), sequence, event, marks)));
    }

    /** A complaint of someone with this address, and its acknowledgement in the outbox. */
    ComplaintId notified(PooledStreamingEventProcessor follower, Caller complainant) {
        ComplaintId id = receive(complainant);
        acknowledge(id);
        caughtUp(follower);
        return id;
    }

    /** Waits until the policy has seen the whole log. */
    void caughtUp(PooledStreamingEventProcessor follower) {
        await().until(() -> follower.processingStatus().values().stream()
                .anyMatch(status -> LogEventStore.positionOf(status.getTrackingToken()) == reader.head()));
    }

    /** The id of the newest event of the log. */
    String lastEventId() {
        return reader.after(reader.head() - 1, 1).getFirst().id().toString();
    }

    List<NoticePage.Line> lines() {
        return new NoticeReading(schema, pools).lines(null, null, 0, 1000);
    }

    NoticePage.Line line(ComplaintId complaint) {
        return new NoticeReading(schema, pools).lines(complaint, null, 0, 1000).getFirst();
    }

    String state(ComplaintId complaint) {
        return line(complaint).state();
    }

    static ComplaintNumber numberOf(ComplaintId id) {
        return ComplaintNumber.of(id, RECEIVED, ZoneId.of("Asia/Shanghai"));
    }

    @Override
    public void close() {
        journal.close();
        appender.close();
        tailer.close();
        pools.close();
    }
}
