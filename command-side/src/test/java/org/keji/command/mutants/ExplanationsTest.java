package org.keji.command.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the check would notice a mutant that lives, and an explanation of one that does not. */
class ExplanationsTest {

    private static final Mutants BOUNDARY = new Mutants("org.keji.Rule", "holds", "ConditionalsBoundaryMutator");
    private static final String REASON = "Both sides of the boundary come to the same.";

    @Test
    void aReportIsReadKindByKind() throws IOException {
        Report report = report("SURVIVED", "NO_COVERAGE", "KILLED", "TIMED_OUT", "RUN_ERROR");
        assertThat(report.entries()).hasSize(5);
        assertThat(report.livingByKind()).isEqualTo(Map.of(BOUNDARY, 3));
        assertThat(report.living().getFirst())
                .hasToString("org.keji.Rule holds ConditionalsBoundaryMutator in line 7 (SURVIVED)");
    }

    @Test
    void whatIsExplainedInFullIsNoDifference() throws IOException {
        Map<Mutants, Integer> explained = Explanations.read("# why\n\n" + BOUNDARY + " 2: " + REASON);
        assertThat(Mutants.differences(report("SURVIVED", "SURVIVED").livingByKind(), explained))
                .isEmpty();
    }

    @Test
    void oneMoreOrOneLessIsADifference() throws IOException {
        Map<Mutants, Integer> explained = Explanations.read(BOUNDARY + " 2: " + REASON);
        assertThat(Mutants.differences(report("SURVIVED").livingByKind(), explained))
                .containsExactly(BOUNDARY + ": 1 live, 2 are explained");
        assertThat(Mutants.differences(report("KILLED").livingByKind(), explained))
                .containsExactly(BOUNDARY + ": 0 live, 2 are explained");
        assertThat(Mutants.differences(report("SURVIVED").livingByKind(), Map.of()))
                .containsExactly(BOUNDARY + ": 1 live, 0 are explained");
    }

    @Test
    void anExplanationSaysWhyAndOnce() {
        assertThatThrownBy(() -> Explanations.read(BOUNDARY + " 2: because")).hasMessageContaining("Not of the form");
        String line = BOUNDARY + " 1: " + REASON + "\n";
        assertThatThrownBy(() -> Explanations.read(line + line)).hasMessageContaining("Explained twice");
    }

    private static Report report(String... statuses) throws IOException {
        StringBuilder xml = new StringBuilder("<mutations partial=\"true\">");
        for (String status : statuses) {
            xml.append("""
                    <mutation detected='false' status='%s'><mutatedClass>org.keji.Rule</mutatedClass>
                    <mutatedMethod>holds</mutatedMethod><lineNumber>7</lineNumber>
                    <mutator>org.pitest.mutationtest.engine.gregor.mutators.ConditionalsBoundaryMutator</mutator></mutation>
                    """.formatted(status));
        }
        return Report.read(
                new ByteArrayInputStream(xml.append("</mutations>").toString().getBytes(StandardCharsets.UTF_8)));
    }
}
