package org.keji.eventstore.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.append.NewEvent;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.testing.Units;

/** The master key changes while people are written about, and what was destroyed before stays destroyed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyEpochsTest {

    private static final byte[] PLACE = "event 1, name".getBytes(UTF_8);

    @TempDir
    static Path folder;

    private final TestDatabase database = new TestDatabase();
    private final DataSource keeper = database.database().as(LoginRole.KEEPER);
    private final Appender appender = new Appender(database.database().as(LoginRole.COMMAND), () -> {});
    private final Map<String, byte[]> sealed = new ConcurrentHashMap<>();
    private Path file;
    private MasterKey master;
    private KeyRing keys;
    private KeyEpochs epochs;

    @BeforeAll
    void begin() throws Exception {
        file = Files.writeString(folder.resolve("master-key"), key());
        master = new MasterKey(new KeyPlace.InFile(file));
        keys = new KeyRing(keeper, master);
        epochs = new KeyEpochs(keeper, master);
    }

    @AfterAll
    void close() {
        appender.close();
    }

    private static String key() {
        byte[] bytes = new byte[32];
        new java.security.SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static NewEvent event(String stream, List<String> subjects) {
        NewEvent plain = Units.event(stream, 0);
        return new NewEvent(
                stream, 0, UUID.randomUUID(), plain.name(), 1, plain.payload(), "{}", plain.occurredAt(), subjects);
    }

    /** As the event store does: sealed anew until it is stored. */
    private void write(String subject) {
        for (int attempt = 1; attempt < 5; attempt++) {
            KeyRing.Session session = keys.session();
            byte[] value = session.seal(subject, PLACE, subject.getBytes(UTF_8));
            AppendUnit unit = new AppendUnit(
                    List.of(event(subject + "-stream", session.takeSubjects())),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    session.newKeys());
            if (appender.append(unit) instanceof Verdict.Stored) {
                session.stored();
                sealed.put(subject, value);
                return;
            }
            session.refused();
        }
        throw new AssertionError(subject + " was never stored");
    }

    private void erase(String subject) {
        AppendUnit unit = new AppendUnit(
                List.of(event("erasure " + UUID.randomUUID() + " of " + subject, List.of())),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(subject));
        assertThat(appender.append(unit)).isInstanceOf(Verdict.Stored.class);
        keys.forget(subject);
    }

    private List<Thread> writers(AtomicInteger written, AtomicBoolean over) {
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < 4; w++) {
            int writer = w;
            writers.add(Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    write("person-" + writer + "-" + written.incrementAndGet());
                }
            }));
        }
        return writers;
    }

    @Test
    void rotatesUnderLoadAndABackupOfBeforeDoesNotOpenWhoWasErased() throws Exception {
        String oldFile = Files.readString(file);
        write("erased");
        write("living");
        byte[] backup = wrapped("erased");
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        List<Thread> writers = writers(written, over);
        while (written.get() < 100) {
            Thread.onSpinWait();
        }
        erase("erased");
        int second = epochs.newest() + 1;
        assertThat(epochs.destroy(second - 1, "admin"))
                .as("the newest is never destroyed")
                .isEmpty();
        assertThat(epochs.open(second, "admin")).isTrue();
        int soFar = written.get();
        while (written.get() < soFar + 100) {
            Thread.onSpinWait();
        }
        assertThat(epochs.destroy(second - 1, "admin"))
                .as("not while keys are wrapped in it")
                .isEmpty();
        while (epochs.destroy(second - 1, "admin").isEmpty()) {
            epochs.rewrap();
        }
        over.set(true);
        for (Thread writer : writers) {
            writer.join();
        }
        theLivingOpenAndTheErasedDoNot();
        theBackupStaysClosed(backup, oldFile);
    }

    private void theLivingOpenAndTheErasedDoNot() {
        assertThat(sealed).hasSizeGreaterThan(200);
        sealed.forEach((subject, value) -> {
            if (!subject.equals("erased")) {
                assertThat(new String(keys.open(subject, PLACE, value), UTF_8)).isEqualTo(subject);
            }
        });
        assertThatThrownBy(() -> keys.open("erased", PLACE, sealed.getOrDefault("erased", PLACE)))
                .isInstanceOf(KeyGone.class);
        assertThat(epochs.all()).extracting(KeyEpochs.Epoch::destroyedBy).containsExactly("admin", null);
        assertThat(epochs.all()).extracting(KeyEpochs.Epoch::keys).containsExactly(0L, (long) sealed.size() - 1);
    }

    private byte[] wrapped(String subject) throws Exception {
        try (var connection = keeper.getConnection();
                var select = connection.prepareStatement("select wrapped from vault.subject_key where subject = ?")) {
            select.setString(1, subject);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /** Whoever has the database of before has its wrapped key; only the old file opens it, and that is no more. */
    private void theBackupStaysClosed(byte[] backup, String oldFile) throws Exception {
        assertThat(Files.readString(file)).startsWith("lasting:").doesNotContain("1:" + oldFile.strip());
        assertThatThrownBy(() -> new MasterKey(new KeyPlace.InFile(file)).unwrap(1, "erased", backup))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("epoch 1");
        assertThat(new MasterKey(new KeyPlace.InEnvironment(oldFile)).unwrap(1, "erased", backup))
                .as("with the old key it would open: that is why the old key is destroyed")
                .hasSize(32);
    }

    @Test
    void whatIsWrittenOfSomebodyErasedHasAKeyOfItsOwn() {
        write("once");
        byte[] before = sealed.getOrDefault("once", PLACE);
        erase("once");
        KeyRing.Session session = keys.session();
        byte[] after = session.seal("once", PLACE, "again".getBytes(UTF_8));
        AppendUnit unit = new AppendUnit(
                List.of(event("again", session.takeSubjects())), List.of(), List.of(), null, null, session.newKeys());
        assertThat(appender.append(unit)).isInstanceOf(Verdict.Stored.class);
        assertThat(keys.open("once", PLACE, after)).isEqualTo("again".getBytes(UTF_8));
        assertThatThrownBy(() -> keys.open("once", PLACE, before)).isInstanceOf(KeyGone.class);
        sealed.put("once", after);
        erase("once");
        sealed.remove("once");
        assertThatThrownBy(() -> keys.open("once", PLACE, after)).isInstanceOf(KeyGone.class);
    }

    @Test
    void fingerprintsAndMarksOutliveAnEpoch() throws Exception {
        Path own = Files.writeString(folder.resolve("own-key"), key());
        MasterKey before = new MasterKey(new KeyPlace.InFile(own));
        String fingerprint = before.fingerprint("x".getBytes(UTF_8));
        String mark = new BlindIndex(before).mark("name", "wang");
        assertThat(before.open(2)).isTrue();
        assertThat(before.forgetUpTo(1)).isTrue();
        MasterKey after = new MasterKey(new KeyPlace.InFile(own));
        assertThat(after.epochs()).containsExactly(2);
        assertThat(after.fingerprint("x".getBytes(UTF_8))).isEqualTo(fingerprint);
        assertThat(new BlindIndex(after).mark("name", "wang")).isEqualTo(mark);
        assertThat(Files.getPosixFilePermissions(own)).hasSize(2);
    }

    @Test
    void anEnvironmentIsChangedByItsKeeperAlone() {
        String text = "lasting:" + key() + " 1:" + key() + " 2:" + key();
        MasterKey given = new MasterKey(new KeyPlace.InEnvironment(text));
        assertThat(given.epochs()).containsExactly(1, 2);
        assertThat(given.open(3)).isFalse();
        assertThat(given.forgetUpTo(1)).isFalse();
        assertThatThrownBy(() -> new MasterKey(new KeyPlace.InEnvironment("1:" + key() + " 2:" + key())))
                .hasMessageContaining("no lasting key");
    }
}
