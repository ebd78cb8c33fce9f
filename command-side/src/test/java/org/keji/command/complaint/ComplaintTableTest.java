package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.keji.command.spec.Example.example;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.complaint.ComplaintTable.Row;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Trial;

/**
 * What becomes of every command in every situation. A new situation or command fails here until its cells are filled
 * in, and a cell that is filled in twice fails as well.
 */
class ComplaintTableTest {

    @TestFactory
    Stream<DynamicTest> everyCommandInEverySituation() {
        return Arrays.stream(Situation.values())
                .flatMap(situation -> Leaves.of(ComplaintCommand.class)
                        .map(command -> DynamicTest.dynamicTest(
                                situation + " × " + command.getSimpleName(),
                                () -> Trial.of(Complaint.class, cell(situation, command)))));
    }

    /** Every cell as an example. */
    static Stream<Example> everyCell() {
        return Arrays.stream(Situation.values())
                .flatMap(situation -> Leaves.of(ComplaintCommand.class).map(command -> cell(situation, command)));
    }

    @Test
    void everyStateAndStageIsInTheTable() {
        List<ComplaintState> states = Arrays.stream(Situation.values())
                .map(situation -> ComplaintExamples.fold(situation.history()))
                .toList();
        assertThat(states.stream().map(Object::getClass))
                .as("add a Situation for the state that is missing")
                .containsAll(Leaves.of(ComplaintState.class).toList());
        Set<Stage> stages = states.stream()
                .filter(Known.class::isInstance)
                .map(known -> ((Known) known).stage())
                .collect(Collectors.toSet());
        assertThat(stages).as("add a Situation for the stage that is missing").containsAll(EnumSet.allOf(Stage.class));
    }

    @Test
    void noRowIsWrittenTwice() {
        assertThat(ComplaintTable.ROWS).extracting(Row::command).doesNotHaveDuplicates();
    }

    private static Example cell(Situation situation, Class<?> command) {
        Row row = ComplaintTable.ROWS.stream()
                .filter(each -> each.command() == command)
                .findFirst()
                .orElseGet(() -> fail("Add a row for %s to the table", command.getSimpleName()));
        List<ComplaintTable.Cell> cells = row.cells().stream()
                .filter(cell -> cell.situations().contains(situation))
                .toList();
        assertThat(cells)
                .as("outcomes of %s when %s: exactly one", command.getSimpleName(), situation)
                .hasSize(1);
        Wished wished = example("CO-01", situation + " " + command.getSimpleName())
                .given(situation.facts())
                .when(row.wish().apply(situation));
        return cells.getFirst().outcome().apply(wished);
    }
}
