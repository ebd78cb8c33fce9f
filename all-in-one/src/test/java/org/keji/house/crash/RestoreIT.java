package org.keji.house.crash;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/**
 * The drill of docs/operations.md: a base backup is taken while people work, the write-ahead log is archived, and an
 * earlier position is restored into a fresh folder.
 */
@Tag("long")
class RestoreIT {

    private static final String OWNER = "account-manager-1";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String ADMINISTRATOR = "administrator-1";
    private static final String SAID = "Restore-Marker";
    private static final int SOME = 20;

    @Test
    void anEarlierPositionIsRestoredFromABackupAndTheArchive() throws Exception {
        try (House house = House.fresh()) {
            Path archive = Files.createDirectories(house.data().toAbsolutePath().resolve("archive"));
            archiveTo(house, archive);
            work(house, SOME);
            Path fresh = Files.createTempDirectory(house.data().getParent(), "restored");
            backUp(house, fresh);
            String at = work(house, SOME);
            long position = house.number("select position from log.counter");
            List<List<String>> events = events(house, position);
            house.execute("select pg_create_restore_point('drill')");
            work(house, SOME);
            assertThat(house.number("select position from log.counter")).isGreaterThan(position);
            awaitArchived(house);

            recover(fresh, archive);
            try (House restored = House.on(fresh)) {
                Ledger ledger = new Ledger(restored.admin());
                assertThat(ledger.head()).as("the position that was asked for").isEqualTo(position);
                assertThat(events(restored, position)).isEqualTo(events);
                await().atMost(Duration.ofSeconds(60)).until(() -> ledger.read("complaint_register") == position);
                assertThat(ledger.register()).as("the register").isEqualTo(Fold.of(ledger));
                assertThat(restored.get(OWNER, at).body().path("content").asString(""))
                        .as("what is sealed opens")
                        .startsWith(SAID);
                work(restored, 1);
                assertThat(ledger.head()).as("it goes on from there").isGreaterThan(position);
            }
        }
    }

    /** Whoever has a backup of before and today's master key reads nothing of who was erased since (DP-03). */
    @Test
    void aBackupOfBeforeAnEpochWasDestroyedOpensNobody() throws Exception {
        try (House house = House.fresh()) {
            Path archive = Files.createDirectories(house.data().toAbsolutePath().resolve("archive"));
            archiveTo(house, archive);
            String at = work(house, 1);
            Path fresh = Files.createTempDirectory(house.data().getParent(), "restored");
            backUp(house, fresh);
            house.execute("select pg_create_restore_point('drill')");
            erase(house, at);
            changeTheMasterKey(house);
            awaitArchived(house);
            Path key = Path.of("secrets", "master-key");
            Files.copy(house.data().resolve(key), fresh.resolve(key), REPLACE_EXISTING);

            recover(fresh, archive);
            try (House restored = House.on(fresh)) {
                assertThat(restored.number("select count(*) from log.event where name = 'person.erased'"))
                        .as("it is of before")
                        .isZero();
                Reply file = restored.get(SUPERVISOR, at);
                assertThat(file.status()).as(file.text()).isEqualTo(503);
                assertThat(file.text()).doesNotContain(SAID);
                assertThat(restored.get("general-manager-1", at).status())
                        .as("who is told nothing personal reads on")
                        .isEqualTo(200);
                assertThat(restored.post(ADMINISTRATOR, "/api/v1/key-epochs", Map.of())
                                .status())
                        .isEqualTo(202);
                work(restored, 1);
            }
        }
    }

    private static void erase(House house, String at) {
        String person = "/api/v1/persons/"
                + house.get(SUPERVISOR, at + "?" + house.upToNow())
                        .body()
                        .get("person")
                        .asString();
        Map<String, Object> why = Map.of("reason", "By letter; identity checked");
        assertThat(house.post(SUPERVISOR, person + "/erasure-request", why).status())
                .isEqualTo(201);
        assertThat(house.post("general-manager-1", person + "/erasure", why).status())
                .isEqualTo(200);
    }

    private static void changeTheMasterKey(House house) {
        assertThat(house.post(ADMINISTRATOR, "/api/v1/key-epochs", Map.of()).status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> house.number("select count(*) from vault.subject_key where epoch = 1") == 0);
        assertThat(house.post(ADMINISTRATOR, "/api/v1/key-epochs/1/destruction", Map.of())
                        .status())
                .isEqualTo(200);
    }

    /** Receives and acknowledges some complaints; answers where the last one is. */
    private static String work(House house, int complaints) {
        String at = "";
        for (int i = 0; i < complaints; i++) {
            Reply received = sent(house, "/api/v1/complaints", Map.of("channel", "phone", "content", SAID + " " + i));
            assertThat(received.status()).as(received.text()).isEqualTo(201);
            at = received.header("Location");
            Reply reply = sent(house, at + "/acknowledgement", Map.of());
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        }
        return at;
    }

    /** Who is told that there is no answer now sends the same again: PostgreSQL may just have been started again. */
    private static Reply sent(House house, String path, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> house.client().post(OWNER, path, key, body), reply -> reply.status() != 503);
    }

    private static List<List<String>> events(House house, long position) {
        return new Ledger(house.admin())
                .rows("select e::text, d::text, r::text from log.event e left join log.decision d using (position)"
                        + " left join log.request r on r.first_position = e.position where e.position <= " + position
                        + " order by e.position");
    }

    /** The archive is switched on by a restart, which whoever watches over PostgreSQL does by itself. */
    private static void archiveTo(House house, Path archive) throws Exception {
        house.execute("alter system set archive_mode = 'on'");
        house.execute("alter system set archive_command = 'cp %p " + archive + "/%f'");
        Path pid = house.data().resolve("postgresql").resolve("postmaster.pid");
        String before = Files.readAllLines(pid).getFirst();
        // Told to stop as an administrator does it: without waiting for whoever is connected.
        new ProcessBuilder("kill", "-INT", before.strip()).inheritIO().start().waitFor();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> !Files.readAllLines(pid).getFirst().equals(before)
                        && house.number("select count(*) from pg_settings where name || setting = 'archive_modeon'")
                                == 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.get("auditor-1", "/api/v1/complaints").status() == 200);
    }

    /** The backup's begin and end are told to PostgreSQL over one connection; people go on working meanwhile. */
    private static void backUp(House house, Path fresh) throws IOException, SQLException {
        try (Connection connection = house.admin().getConnection()) {
            connection.createStatement().execute("select pg_backup_start('drill', true)");
            Path cluster = house.data().resolve("postgresql");
            copy(cluster, fresh.resolve("postgresql"));
            work(house, 2);
            copy(house.data().resolve("secrets"), fresh.resolve("secrets"));
            try (ResultSet stop = connection.createStatement().executeQuery("select labelfile from pg_backup_stop()")) {
                stop.next();
                Files.writeString(fresh.resolve("postgresql").resolve("backup_label"), stop.getString(1));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path name = from.relativize(file);
                boolean isLeftOut = name.toString().equals("postmaster.pid")
                        || name.startsWith("pg_wal") && name.getNameCount() > 1 && !Files.isDirectory(file);
                if (!isLeftOut) {
                    Files.copy(file, to.resolve(name.toString()), COPY_ATTRIBUTES, REPLACE_EXISTING);
                }
            }
        }
    }

    private static void awaitArchived(House house) {
        String needed = new Ledger(house.admin())
                .rows("select pg_walfile_name(pg_current_wal_lsn())")
                .getFirst()
                .getFirst();
        house.execute("select pg_switch_wal()");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> house.number(
                                "select count(*) from pg_stat_archiver where last_archived_wal >= '" + needed + "'")
                        == 1);
    }

    private static void recover(Path fresh, Path archive) throws IOException {
        Path cluster = fresh.resolve("postgresql");
        Files.writeString(cluster.resolve("postgresql.auto.conf"), """
                restore_command = 'cp %s/%%f %%p'
                recovery_target_name = 'drill'
                recovery_target_action = 'promote'
                archive_mode = 'off'
                hot_standby = 'off'
                """.formatted(archive));
        Files.createFile(cluster.resolve("recovery.signal"));
    }
}
