package org.keji.eventstore.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mark says that two values are equal, to whoever has the key of the index, and nothing else to anybody. */
class BlindIndexTest {

    private static final MasterKey MASTER = master(1);

    private final BlindIndex index = new BlindIndex(MASTER);

    private static MasterKey master(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    void equalValuesHaveEqualMarksInEveryProcess() {
        assertThat(index.mark("name", "王小")).isEqualTo(new BlindIndex(master(1)).mark("name", "王小"));
        assertThat(index.mark("name", "王小")).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void whatDiffersInValueFieldOrMasterKeyHasAnotherMark() {
        assertThat(List.of(
                        index.mark("name", "ab"),
                        index.mark("name", "ac"),
                        index.mark("namea", "b"),
                        index.mark("email", "ab"),
                        index.mark("name", ""),
                        new BlindIndex(master(2)).mark("name", "ab")))
                .doesNotHaveDuplicates();
    }

    /** Computed apart from this code, by HMAC as RFC 5869 puts it together: marks that are stored must stay. */
    @Test
    void theKeyOfTheIndexStaysWhateverEpochIsWrappedIn() {
        assertThat(HexFormat.of().formatHex(MASTER.derive("blind index 1").getEncoded()))
                .isEqualTo("ebd6faa19fec6b77df225a72dd22679f376fb872368d097726bc5219ae1e4ac7");
        assertThat(index.mark("phone", "13800138000")).isEqualTo("-OhwTfL1j_BbjFbu7iUz4g");
    }

    @Test
    void noFingerprintComesOutAsAKey() {
        String key = HexFormat.of().formatHex(MASTER.derive("blind index 1").getEncoded());
        for (String sent : List.of("blind index 1", "keji blind index 1", "blind index 1\u0001", "")) {
            assertThat(MASTER.fingerprint(sent.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isNotEqualTo(key);
        }
    }
}
