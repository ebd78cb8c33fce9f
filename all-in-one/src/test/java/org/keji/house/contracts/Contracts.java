package org.keji.house.contracts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keji.house.repository.Repository;
import org.keji.kernel.catalogue.EventCatalogue.Entry;

/** The approved examples, one file for each name and revision an event ever had in the log. */
public final class Contracts {

    private static final Path FOLDER = Path.of("all-in-one/src/test/resources/contracts");
    private static final Pattern FORM = Pattern.compile("([a-z.-]+)\\.v([1-9]\\d*)\\.json");

    private Contracts() {}

    public static Path fileOf(Entry entry) {
        return FOLDER.resolve("%s.v%d.json".formatted(entry.name(), entry.revision()));
    }

    public static boolean exists(Entry entry) {
        return Files.exists(Repository.root().resolve(fileOf(entry)));
    }

    public static String textOf(Entry entry) {
        return Repository.text(fileOf(entry));
    }

    /** Every event that has an approved example. */
    public static List<Entry> all() {
        return Repository.files(".json").stream()
                .filter(file -> file.startsWith(FOLDER))
                .map(file -> entryOf(file.getFileName().toString()))
                .toList();
    }

    private static Entry entryOf(String file) {
        Matcher form = FORM.matcher(file);
        if (!form.matches()) {
            throw new IllegalStateException("A contract is called <event name>.v<revision>.json, not " + file);
        }
        return new Entry(form.group(1), Integer.parseInt(form.group(2)));
    }
}
