package org.keji.house.handbook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keji.kernel.actor.Role;
import org.keji.kernel.catalogue.DataField;
import org.keji.kernel.catalogue.DataFields;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** What is kept, how well, and what for: the record of processing that a supervisor asks for first. */
final class DataPage {

    private static final EventCatalogue EVENTS = new EventCatalogue();
    private static final DataFields FIELDS = new DataFields(EVENTS);

    private DataPage() {}

    static Page page() {
        String body = levels() + "\n## Purposes\n\n" + purposes() + "\n## Fields\n\n" + fields();
        return new Page(
                "data.md",
                "Data fields",
                "Every field that is kept, its level, what it is collected for, and which roles are told it "
                        + "(DP-02, DP-06).",
                body);
    }

    private static String levels() {
        return Markdown.table(
                List.of("Level", "级别", "Rests", "Told to"),
                Arrays.stream(Level.values())
                        .map(level -> List.of(
                                words(level),
                                level.chinese(),
                                level.isSealed() ? "sealed; each opening is noted" : "in clear",
                                readers(level)))
                        .toList());
    }

    private static String readers(Level level) {
        List<String> readers = Arrays.stream(Role.values())
                .filter(level::opensTo)
                .map(Role::code)
                .toList();
        return readers.size() == Role.values().length
                ? "every role that may see the object"
                : String.join(", ", readers);
    }

    private static String purposes() {
        return Markdown.table(
                List.of("Purpose", "用途", "Which is"),
                Arrays.stream(Purpose.values())
                        .map(purpose -> List.of(purpose.code(), purpose.chinese(), purpose.english()))
                        .toList());
    }

    private static String fields() {
        return Markdown.table(
                List.of("Event", "Level", "Fields", "Collected for"),
                EVENTS.all().stream()
                        .map(type -> EVENTS.entryOf(type).name())
                        .distinct()
                        .flatMap(DataPage::fields)
                        .toList());
    }

    private static Stream<List<String>> fields(String event) {
        return FIELDS.all(event).stream()
                .collect(Collectors.groupingBy(
                        field -> List.of(words(field.level()), field.purpose().code()),
                        LinkedHashMap::new,
                        Collectors.mapping(field -> field.name() + inner(field), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(kept -> List.of(
                        event,
                        kept.getKey().getFirst(),
                        kept.getValue(),
                        kept.getKey().getLast()));
    }

    private static String inner(DataField field) {
        return field.inner().isEmpty()
                ? ""
                : field.inner().stream()
                        .map(part ->
                                part.level() == field.level() ? part.name() : part.name() + ": " + words(part.level()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String words(Level level) {
        return Markdown.sentenceCase(level.name());
    }
}
