package org.keji.house.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A file system of its own with little room, which is filled to the last byte and given room again. Whoever may mount
 * gets ext4 in a file; whoever may not gets memory in a namespace, reached by way of the process that holds it.
 */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;
    private static final String MISSING =
            "A small file system is needed: either the right to mount a loop device, or user namespaces without it";

    /** What ends a file system. */
    private interface End {
        void come() throws Exception;
    }

    private final String kind;
    private final Path folder;
    private final End end;

    private SmallDisk(String kind, Path folder, End end) {
        this.kind = kind;
        this.folder = folder;
        this.end = end;
    }

    /** Aborts the test where this machine lends no small file system. */
    static SmallDisk ofMegabytes(int size) throws Exception {
        Path base = Files.createTempDirectory(Files.createDirectories(Path.of("target", "houses")), "disk")
                .toAbsolutePath();
        return mounted(base, size).or(() -> hidden(base, size)).orElseGet(() -> Assumptions.abort(MISSING));
    }

    private static Optional<SmallDisk> mounted(Path base, int size) throws Exception {
        Path image = base.resolve("image");
        Path at = Files.createDirectory(base.resolve("mounted"));
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength((long) size * MEGABYTE);
        }
        // Nothing is kept back for the administrator, who may be the one that runs this.
        boolean isMounted = succeeds("mkfs.ext4", "-q", "-F", "-m", "0", image.toString())
                && succeeds("mount", "-o", "loop", image.toString(), at.toString());
        return isMounted
                ? Optional.of(new SmallDisk("ext4 in a file", at, () -> {
                    succeeds("umount", "--lazy", at.toString());
                    Files.delete(image);
                }))
                : Optional.empty();
    }

    private static Optional<SmallDisk> hidden(Path base, int size) {
        String mount = "mount -t tmpfs -o size=%dm small '%s' && echo mounted && exec cat".formatted(size, base);
        try {
            // It lives as long as its input is open, so that it does not outlive this process.
            Process holder = new ProcessBuilder("unshare", "-Urm", "sh", "-c", mount).start();
            BufferedReader said = holder.inputReader();
            return "mounted".equals(said.readLine())
                    ? Optional.of(new SmallDisk(
                            "memory in a namespace",
                            Path.of("/proc/" + holder.pid() + "/root" + base),
                            holder.outputWriter()::close))
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    String kind() {
        return kind;
    }

    Path folder() {
        return folder;
    }

    long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** What takes the room; once it is closed, there is room again. */
    interface Ballast extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** Takes all the room there is, in large steps and then in small ones. */
    Ballast fill() {
        Path large = fill("ballast-large", 1 << 16);
        Path small = fill("ballast-small", 1 << 10);
        return () -> {
            Files.delete(large);
            Files.delete(small);
        };
    }

    private Path fill(String name, int step) {
        Path ballast = folder.resolve(name);
        byte[] nothing = new byte[step];
        try (OutputStream file = Files.newOutputStream(ballast)) {
            while (true) {
                file.write(nothing);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    @Override
    public void close() throws Exception {
        end.come();
    }
}
