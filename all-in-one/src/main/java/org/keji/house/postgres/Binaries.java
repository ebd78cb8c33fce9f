package org.keji.house.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the class path once for each version. */
final class Binaries {

    private static final int EXECUTABLE = 0111;

    private Binaries() {}

    /** @return the folder that holds {@code bin} */
    static Path unpackInto(Path parent) {
        String resource = "/postgres-%s.txz".formatted(platform());
        Path home = parent.resolve("postgresql-" + version());
        if (Files.exists(home)) {
            return home;
        }
        try (InputStream packed = Binaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IllegalStateException("No PostgreSQL for this machine is on the class path (" + resource
                        + "). Name your own by KEJI_DB_URL, or add the binaries of your system to the build.");
            }
            Files.createDirectories(parent);
            Path fresh = Files.createTempDirectory(parent, "unpacking");
            unpack(packed, fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + parent, failed);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("An archive entry points outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, path);
                        path.toFile().setExecutable((entry.getMode() & EXECUTABLE) != 0);
                    }
                }
            }
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch");
        return system + "-" + (machine.equals("aarch64") ? "arm_64" : "x86_64");
    }

    private static String version() {
        String version = Binaries.class.getPackage().getImplementationVersion();
        return "18-" + (version == null ? "dev" : version);
    }
}
