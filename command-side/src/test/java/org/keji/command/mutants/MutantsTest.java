package org.keji.command.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever changes a rule or a state is noticed: every mutant of them is killed by a test, or explained. */
@Tag("long")
class MutantsTest {

    private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String EXPLAINED = "/mutants/explained.txt";

    private static Report report = new Report(List.of());
    private static Map<Mutants, Integer> explained = Map.of();

    @BeforeAll
    static void readReport() throws IOException {
        assertThat(REPORT).as("the mutants are made by ./dev mutants").exists();
        try (InputStream xml = Files.newInputStream(REPORT);
                InputStream text = Objects.requireNonNull(MutantsTest.class.getResourceAsStream(EXPLAINED))) {
            report = Report.read(xml);
            explained = Explanations.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        System.out.printf(
                "Mutants of rules and states: %d, killed %d, explained %d%n",
                report.entries().size(),
                report.entries().size() - report.living().size(),
                explained.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void everyMutantIsKilledOrExplained() {
        assertThat(Mutants.differences(report.livingByKind(), explained))
                .as(
                        "write an example that notices the change, or make the code simpler; if nothing can notice it, "
                                + "say why in %s; what lives: %s",
                        EXPLAINED, report.living())
                .isEmpty();
    }

    @Test
    void everyDecisionHasMutants() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> deciding = files.map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.matches(".*/Decide[^/]*[.]java"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .toList();
            assertThat(deciding).contains("org.keji.command.person.DecideErasure");
            assertThat(report.entries().stream().map(entry -> entry.mutants().type()))
                    .as("a decision without mutants is a decision nobody looked at")
                    .containsAll(deciding)
                    .contains("org.keji.kernel.clock.TargetClock", "org.keji.kernel.complaint.Standing");
        }
    }
}
