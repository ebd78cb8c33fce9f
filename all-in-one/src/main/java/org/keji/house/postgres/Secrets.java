package org.keji.house.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets of a local installation: made at random when first needed, kept in files only their owner can read. */
public final class Secrets {

    private static final int WORD_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Path folder;

    public Secrets(Path data) {
        this.folder = data.resolve("secrets");
    }

    /** The secret of that name, the same at every start: letters and digits that need no escaping anywhere. */
    public String of(String name) {
        return of(name, () -> HexFormat.of().formatHex(random(WORD_BYTES)));
    }

    /** A key of 32 bytes in Base64, the same at every start. */
    public String key(String name) {
        return of(name, () -> Base64.getEncoder().encodeToString(random(KEY_BYTES)));
    }

    private static byte[] random(int length) {
        byte[] random = new byte[length];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** What makes a secret that is no plain random word. */
    @FunctionalInterface
    public interface Maker {
        String make();
    }

    public String of(String name, Maker maker) {
        try {
            Path file = file(name);
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.exists(file)) {
                create(file, maker.make());
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The secret " + name + " cannot be kept in " + folder, unreadable);
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    private static void create(Path file, String secret) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, secret);
        } catch (FileAlreadyExistsException another) {
            // Another process made it in the same moment; that one holds.
        }
    }
}
