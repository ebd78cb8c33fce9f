package org.keji.eventstore.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the master key is kept, outside the database. */
public sealed interface KeyPlace {

    /** What is kept there now. */
    String read();

    /** A file that only its owner reads; it is looked at again while the house runs. */
    record InFile(Path file) implements KeyPlace {

        @Override
        public String read() {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The file of the master key cannot be read", unreadable);
            }
        }

        /**
         * Takes the place of what was kept, whole or not at all, and is on the disk when this returns: what is wrapped
         * in a new key would be lost with it. The old file's blocks are the disk's to forget.
         */
        void write(String text) throws IOException {
            Path folder = file.toAbsolutePath().resolveSibling("");
            Path next = Files.createTempFile(
                    folder,
                    "master-key",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(next, text);
                force(next, StandardOpenOption.WRITE);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                force(folder, StandardOpenOption.READ);
            } finally {
                Files.deleteIfExists(next);
            }
        }

        private static void force(Path path, StandardOpenOption how) throws IOException {
            try (FileChannel channel = FileChannel.open(path, how)) {
                channel.force(true);
            }
        }

        boolean isWritable() {
            return Files.isWritable(file)
                    && Files.isWritable(file.toAbsolutePath().getParent());
        }
    }

    /** The environment of the process, which changes with a restart. */
    record InEnvironment(String text) implements KeyPlace {

        @Override
        public String read() {
            return text;
        }

        @Override
        public String toString() {
            return "InEnvironment[masked]";
        }
    }
}
