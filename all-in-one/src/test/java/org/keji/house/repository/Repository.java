package org.keji.house.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the files of the project from wherever a test is started in it. */
public final class Repository {

    /** What is made by a build or belongs to tools is nobody's source. */
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    private Repository() {}

    /** The folder that holds the Maven wrapper's settings, which only the root does. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("The tests run inside the project's folders");
            }
        }
        return here;
    }

    /** Every file with that ending, as paths from the root in a fixed order. */
    public static List<Path> files(String ending) {
        Path root = root();
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(root) || isOurs(folder)
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(root.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    /** @param path from the root */
    public static String text(Path path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOurs(Path folder) {
        String name = folder.getFileName().toString();
        return !name.startsWith(".") && !NOT_OURS.contains(name);
    }
}
