package org.keji.house.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Where houses of tests keep their data. */
final class Folders {

    private Folders() {}

    static Path empty() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "houses")), "house");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All that lies in a folder, in a new one, with the same rights: PostgreSQL looks at them. */
    static Path copy(Path from) {
        Path to = empty();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all.skip(1)::iterator) {
                Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
            }
            return to;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
