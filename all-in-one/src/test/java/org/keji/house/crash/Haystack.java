package org.keji.house.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files that are searched for a word, byte by byte, whatever they are. */
final class Haystack {

    private static final int BLOCK = 1 << 20;

    private Haystack() {}

    /** The files under a folder, or the file itself, that hold the word, be it in one byte a letter or in two. */
    static List<Path> filesWith(Path place, String word) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                if (holds(file, word.getBytes(StandardCharsets.UTF_8))
                        || holds(file, word.getBytes(StandardCharsets.UTF_16LE))) {
                    found.add(file);
                }
            });
        } catch (UncheckedIOException gone) {
            if (!(gone.getCause() instanceof NoSuchFileException)) {
                throw gone;
            }
        }
        return found;
    }

    private static boolean holds(Path file, byte[] word) {
        byte[] block = new byte[BLOCK + word.length];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block, kept, BLOCK); read >= 0; read = in.read(block, kept, BLOCK)) {
                int length = kept + read;
                if (indexOf(block, length, word)) {
                    return true;
                }
                kept = Math.min(word.length - 1, length);
                System.arraycopy(block, length - kept, block, 0, kept);
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean indexOf(byte[] block, int length, byte[] word) {
        for (int i = 0; i + word.length <= length; i++) {
            int j = 0;
            while (j < word.length && block[i + j] == word[j]) {
                j++;
            }
            if (j == word.length) {
                return true;
            }
        }
        return false;
    }
}
