package org.keji.command.cards;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.command.cards.CardSending.Outcome;
import org.keji.command.sheet.SheetFile;
import org.keji.kernel.rule.Refusal;

/** A row and what became of it. */
final class RowState {

    private final SheetFile.Row row;
    private final @Nullable CardRow card;
    private volatile @Nullable Outcome outcome;
    private volatile List<Refusal> problems;

    RowState(SheetFile.Row row, RowReading.Outcome read) {
        this.row = row;
        this.card = read.card();
        this.problems = read.problems();
    }

    void became(@Nullable Outcome decided) {
        outcome = decided;
    }

    void refused(Refusal refusal) {
        problems = List.of(refusal);
    }

    SheetFile.Row row() {
        return row;
    }

    /** Null if it cannot be read. */
    @Nullable
    CardRow card() {
        return card;
    }

    /** Null while nobody decided, and if it was refused. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    List<Refusal> problems() {
        return problems;
    }

    boolean isFailed() {
        return !problems.isEmpty();
    }

    List<RowProblem> told(Locale reader) {
        return problems.stream().map(problem -> RowProblem.of(problem, reader)).toList();
    }

    /** All that is wrong, a line each. */
    String problemLines(Locale reader) {
        return told(reader).stream().map(RowProblem::line).collect(Collectors.joining("\n"));
    }
}
