package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing proves something only if it finds what is there. */
class HaystackTest {

    @TempDir
    Path folder;

    @Test
    void findsAWordInOneByteAndInTwoAlsoAcrossBlocks() throws Exception {
        byte[] large = new byte[(1 << 20) + 2];
        System.arraycopy("Needle".getBytes(StandardCharsets.UTF_8), 0, large, (1 << 20) - 4, 6);
        Path across = Files.write(folder.resolve("across"), large);
        Path wide = Files.write(folder.resolve("wide"), "a Needle".getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(folder.resolve("none"), "a needle, a Needl");
        assertThat(Haystack.filesWith(folder, "Needle")).containsExactlyInAnyOrder(across, wide);
        assertThat(Haystack.filesWith(across, "Needle")).containsExactly(across);
    }
}
