package org.keji.house.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.house.repository.Repository;
import org.keji.house.repository.SourceFile;
import org.keji.house.repository.Sources;

/** A module as the root's build file lists it, with the packages its sources hold. */
record Module(String name, Set<String> packages) {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    static List<Module> all() {
        return MODULE.matcher(Repository.text(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .map(Module::read)
                .toList();
    }

    private static Module read(String name) {
        Set<String> packages = Sources.main().stream()
                .filter(file -> file.path().startsWith(name))
                .map(SourceFile::packageName)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Module(name, packages);
    }

    /** A module that decides or remembers, by the ending of its name. */
    boolean isSide() {
        return name.endsWith("-side");
    }

    /** Of each package tree only the root, such as {@code org.keji.command}. */
    Set<String> roots() {
        return packages.stream()
                .filter(one -> packages.stream().noneMatch(other -> one.startsWith(other + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
