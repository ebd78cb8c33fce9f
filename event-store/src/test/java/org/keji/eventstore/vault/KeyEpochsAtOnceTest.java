package org.keji.eventstore.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.TestDatabase;

/** Several open an epoch at once, and none makes a key that another writes over. */
class KeyEpochsAtOnceTest {

    private static final int OPENERS = 8;
    private static final byte[] CLEAR = new byte[32];

    @TempDir
    static Path folder;

    private final DataSource keeper = new TestDatabase().database().as(LoginRole.KEEPER);
    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    /** Each reads the file for itself, as a node does. */
    @Test
    void openedByManyAtOnceAnEpochHasOneKey() throws Exception {
        Path file = Files.writeString(
                folder.resolve("master-key"), Base64.getEncoder().encodeToString(CLEAR));
        List<Thread> openers = new ArrayList<>();
        for (int o = 0; o < OPENERS; o++) {
            MasterKey own = new MasterKey(new KeyPlace.InFile(file));
            openers.add(Thread.ofPlatform().start(() -> openAndWrap(own)));
        }
        for (Thread opener : openers) {
            opener.join();
        }
        assertThat(found).hasSize(OPENERS);
        MasterKey kept = new MasterKey(new KeyPlace.InFile(file));
        for (String wrapped : found) {
            assertThat(kept.unwrap(2, "x", HexFormat.of().parseHex(wrapped))).isEqualTo(CLEAR);
        }
        assertThat(folder.toFile().list()).containsExactly("master-key");
    }

    private void openAndWrap(MasterKey own) {
        try {
            assertThat(new KeyEpochs(keeper, own).open(2, "admin")).isTrue();
            found.add(HexFormat.of().formatHex(own.wrap(2, "x", CLEAR)));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
