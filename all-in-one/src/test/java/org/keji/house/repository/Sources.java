package org.keji.house.repository;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every Java file of every module, read once by the compiler's own parser. */
public final class Sources {

    private static final List<SourceFile> ALL = parse();

    private Sources() {}

    public static List<SourceFile> all() {
        return ALL;
    }

    public static List<SourceFile> main() {
        return ALL.stream().filter(file -> !file.isTest()).toList();
    }

    /** The file that declares the top-level class of that name. */
    public static SourceFile of(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        String name = outermost.getName();
        return ALL.stream()
                .filter(file ->
                        name.equals(file.packageName() + "." + file.name().replace(".java", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no source of " + name));
    }

    /** The package-info beside the class. */
    public static SourceFile packageOf(Class<?> type) {
        return main().stream()
                .filter(file -> file.name().equals("package-info.java")
                        && file.packageName().equals(type.getPackageName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No package-info.java for " + type.getPackageName()));
    }

    private static List<SourceFile> parse() {
        Path root = Repository.root();
        List<Path> paths = Repository.files(".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            paths.stream().map(root::resolve).toList()));
            Trees trees = Trees.instance(task);
            List<SourceFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = root.relativize(Path.of(unit.getSourceFile().toUri()));
                parsed.add(new SourceFile(path, Repository.text(path), unit, trees));
            }
            return List.copyOf(parsed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
