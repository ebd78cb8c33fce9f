package org.keji.house.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.house.repository.Repository;
import org.keji.house.repository.SourceFile;
import org.keji.house.repository.Sources;

/** A decision that is written down is kept: each record names the test that fails when it is not. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("docs/decisions");
    private static final Pattern FORM = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern ENFORCED = Pattern.compile("(?m)^Enforced by: (.+)$");
    private static final List<String> SECTIONS = List.of("Status", "Context", "Options", "Decision", "Consequences");

    /** Test classes, and their tests by {@code Class.method}. */
    private static final Set<String> TESTS = Sources.all().stream()
            .filter(file -> file.methods().stream().anyMatch(SourceFile.Method::isTest))
            .flatMap(file -> Stream.concat(
                    Stream.of(nameOf(file)),
                    file.methods().stream()
                            .filter(SourceFile.Method::isTest)
                            .map(method -> nameOf(file) + "." + method.name())))
            .collect(Collectors.toSet());

    static List<Path> records() {
        return Repository.files(".md").stream()
                .filter(file -> file.startsWith(FOLDER))
                .filter(file -> !file.endsWith("README.md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasAllItsParts(Path record) {
        assertThat(Repository.text(record).lines())
                .containsAll(SECTIONS.stream().map(section -> "## " + section).toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordNamesTestsThatExist(Path record) {
        Matcher enforced = ENFORCED.matcher(Repository.text(record));
        assertThat(enforced.find())
                .as("%s needs a line: Enforced by: SomeTest.someMethod", record)
                .isTrue();
        assertThat(Stream.of(enforced.group(1).split(",\\s*")).filter(name -> !TESTS.contains(name)))
                .as("%s names tests that are not there: name what keeps the decision, or change it", record)
                .isEmpty();
    }

    @Test
    void recordsAreNumberedWithoutGaps() {
        List<Integer> numbers = records().stream()
                .map(file -> FORM.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(form -> Integer.parseInt(form.group(1)))
                .toList();
        assertThat(numbers)
                .hasSameSizeAs(records())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, records().size()).boxed().toList());
    }

    private static String nameOf(SourceFile file) {
        return file.name().replace(".java", "");
    }
}
