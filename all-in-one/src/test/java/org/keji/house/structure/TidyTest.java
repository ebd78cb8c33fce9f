package org.keji.house.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.keji.house.repository.SourceFile;
import org.keji.house.repository.Sources;

/** Budgets and habits of all Java files. They go down, never up; each message says what to do instead. */
class TidyTest {

    private static final int FILE_LINES = 250;
    private static final int MEDIAN_LINES = 65;
    private static final int METHOD_LINES = 40;
    private static final int LINE_WIDTH = 120;

    private static final Set<String> DECIDING = Sources.main().stream()
            .filter(file -> file.text().contains("\n@" + AggregateRoot.class.getSimpleName()))
            .map(SourceFile::packageName)
            .collect(Collectors.toSet());

    /** Split, or these lines would find themselves. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    private static final Pattern SLEEP = Pattern.compile("\\bThread\\.sle" + "ep\\(");
    private static final Pattern EMPTY_SUFFIX = Pattern.compile(".*(Impl|Dto|Util|Utils|Manager|Helper)\\.java");
    private static final Pattern NOW =
            Pattern.compile("\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime)\\.no" + "w\\(");

    @Test
    void filesStayShort() {
        assertThat(offending(file -> Stream.of(file.lines().size())
                        .filter(lines -> lines > FILE_LINES)
                        .map(lines -> "has %d lines".formatted(lines))))
                .as("at most %d lines a file → split it by what it is about", FILE_LINES)
                .isEmpty();
    }

    @Test
    void mostFilesAreReadAtOneGlance() {
        int[] lengths = Sources.all().stream()
                .filter(file -> !file.name().equals("package-info.java"))
                .mapToInt(TidyTest::linesRead)
                .sorted()
                .toArray();
        assertThat(lengths[lengths.length / 2])
                .as("half of all files have at most %d lines without their imports → split the longest", MEDIAN_LINES)
                .isLessThanOrEqualTo(MEDIAN_LINES);
    }

    /** Imports are the compiler's to read; a switch that lists every event has many. */
    private static int linesRead(SourceFile file) {
        return (int) file.lines().stream()
                .filter(line -> !line.startsWith("import "))
                .count();
    }

    @Test
    void methodsStayShort() {
        assertThat(offending(file -> file.methods().stream()
                        .filter(method -> method.lines() > METHOD_LINES)
                        .map(method -> "%s has %d lines".formatted(method.name(), method.lines()))))
                .as("at most %d lines a method → give its parts names of their own", METHOD_LINES)
                .isEmpty();
    }

    @Test
    void linesFitTheScreen() {
        assertThat(offending(TidyTest::tooWide))
                .as("at most %d characters a line → break the comment or the text", LINE_WIDTH)
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(offending(file -> found(file, line -> LEFT_OVER.matcher(line).find())))
                .as("a note to oneself → do it, or open an issue and say why the code is as it is")
                .isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(offending(file -> Stream.of(file.name()).filter(EMPTY_SUFFIX.asMatchPredicate())))
                .as("a suffix that says nothing → name the class for what it does")
                .isEmpty();
    }

    @Test
    void nobodyWaitsBlindly() {
        assertThat(offending(file -> found(file, line -> SLEEP.matcher(line).find())))
                .as("sleeping → Awaitility in tests, a latch or a scheduled executor in the code")
                .isEmpty();
    }

    @Test
    void decisionsTakeTheirTimeFromTheContext() {
        assertThat(DECIDING).isNotEmpty();
        assertThat(offending(file ->
                        isDecision(file) ? found(file, line -> NOW.matcher(line).find()) : Stream.of()))
                .as("asking the clock → take the time from the command's context")
                .isEmpty();
    }

    @Test
    void everyEventIsThoughtOf() {
        assertThat(Sources.all())
                .flatExtracting(EventSwitches::withDefault)
                .as("default in a switch over events → list the events it ignores, so that a new one is noticed")
                .isEmpty();
    }

    /** A line that is one text, or part of one, counts without its indentation, which is the formatter's to choose. */
    private static Stream<String> tooWide(SourceFile file) {
        List<String> lines = file.lines();
        Set<Integer> texts = file.textBlockLines();
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> {
                    String line = lines.get(number - 1);
                    String stripped = line.strip();
                    boolean isText = stripped.startsWith("\"") || stripped.startsWith("+ \"") || texts.contains(number);
                    return (isText ? stripped : line).length() > LINE_WIDTH;
                })
                .mapToObj(number -> "line " + number);
    }

    /** The kernel, and every package an aggregate lives in. */
    private static boolean isDecision(SourceFile file) {
        return !file.isTest()
                && (file.packageName().startsWith("org.keji.kernel") || DECIDING.contains(file.packageName()));
    }

    private static List<String> offending(Function<SourceFile, Stream<String>> complaints) {
        return Sources.all().stream()
                .flatMap(file -> complaints.apply(file).map(complaint -> file.path() + " " + complaint))
                .toList();
    }

    private static Stream<String> found(SourceFile file, Predicate<String> offends) {
        List<String> lines = file.lines();
        return IntStream.range(0, lines.size())
                .filter(index -> offends.test(lines.get(index)))
                .mapToObj(index -> "line " + (index + 1));
    }
}
