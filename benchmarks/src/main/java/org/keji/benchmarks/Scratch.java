package org.keji.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder for one run, gone afterwards. It must lie on a disk: what is kept in memory is fast and not durable. */
final class Scratch implements AutoCloseable {

    private final Path folder;

    Scratch() throws IOException {
        folder = Files.createTempDirectory("keji-bench");
        if (fileSystem().equals("tmpfs")) {
            close();
            throw new IllegalStateException(
                    "The temporary folder is kept in memory; name one on a disk by -Djava.io.tmpdir=…");
        }
    }

    Path folder() {
        return folder;
    }

    String fileSystem() throws IOException {
        return Files.getFileStore(folder).type();
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException left) {
            throw new UncheckedIOException("The folder of the run could not be removed", left);
        }
    }
}
