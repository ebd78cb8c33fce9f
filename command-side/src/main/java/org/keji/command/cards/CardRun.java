package org.keji.command.cards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.keji.command.cards.CardReport.FailedRow;
import org.keji.command.cards.CardSending.Outcome;
import org.keji.command.sheet.SheetFile;
import org.keji.kernel.rule.Refusal;

/**
 * One file of cards under way: a command a row, many at once, each stored or refused by itself. Rows that might get in
 * each other's way, because they name the same card or number, or say the same, wait for all others and then go one
 * after another, so that of two rows it is always the earlier one that counts.
 */
final class CardRun {

    private static final int AT_ONCE = 64;

    private final CardSending sending;
    private final RefusalNotes notes;
    private final boolean dryRun;
    private final List<RowState> rows = new ArrayList<>();
    private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();

    CardRun(CardSending sending, RefusalNotes notes, boolean dryRun) {
        this.sending = sending;
        this.notes = notes;
        this.dryRun = dryRun;
    }

    /** Writes down that a row was refused. */
    @FunctionalInterface
    interface RefusalNotes {
        void note(int row, Refusal refusal);
    }

    /**
     * Takes over the rows of a file.
     *
     * @throws RuntimeException if the log cannot be written; what is stored is recognised when the file is sent again
     */
    void run(CardHeader header, SheetFile file) {
        List<RowState> first = new ArrayList<>();
        List<RowState> then = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (SheetFile.Row row : file.rows()) {
            RowState state = new RowState(row, RowReading.of(header, row));
            rows.add(state);
            if (state.card() != null) {
                (mayMeet(state.card(), taken) ? then : first).add(state);
            }
            state.problems().forEach(problem -> notes.note(row.number(), problem));
        }
        try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            first.forEach(state -> hands.execute(() -> decide(state)));
        }
        Rehearsed before = new Rehearsed();
        first.forEach(state -> remember(state, before));
        then.forEach(state -> {
            decideAfter(state, before);
            remember(state, before);
        });
        RuntimeException why = broken.get();
        if (why != null) {
            throw why;
        }
    }

    /** Whether an earlier row names the same card or number, or says the same. */
    private static boolean mayMeet(CardRow card, Set<String> taken) {
        boolean isNew = taken.add(card.id().value());
        String number = card.card().registrationNumber();
        return !((number == null || taken.add(number)) && isNew);
    }

    private void remember(RowState state, Rehearsed before) {
        if (dryRun && state.card() != null && state.outcome() != null) {
            before.add(state.card(), state.outcome());
        }
    }

    private void decideAfter(RowState state, Rehearsed before) {
        CardRow card = Objects.requireNonNull(state.card());
        try {
            state.became(before.outcome(card));
        } catch (Refusal refusal) {
            fail(state, refusal);
            return;
        }
        if (state.outcome() == null) {
            decide(state);
        }
    }

    private void decide(RowState state) {
        if (broken.get() != null) {
            return;
        }
        try {
            send(state);
        } catch (RuntimeException unexpected) {
            broken.compareAndSet(null, unexpected);
        }
    }

    private void send(RowState state) {
        try {
            state.became(sending.send(Objects.requireNonNull(state.card())));
        } catch (Refusal refusal) {
            fail(state, refusal);
        }
    }

    /** A refusal is written down before anybody is told of it. */
    private void fail(RowState state, Refusal refusal) {
        notes.note(state.row().number(), refusal);
        state.refused(refusal);
    }

    List<RowState> failed() {
        return rows.stream().filter(RowState::isFailed).toList();
    }

    CardReport report(Locale reader) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        rows.forEach(state -> {
            if (state.outcome() != null) {
                counts.merge(state.outcome(), 1, Integer::sum);
            }
        });
        List<FailedRow> failures = failed().stream()
                .map(state -> new FailedRow(state.row().number(), state.told(reader)))
                .toList();
        return new CardReport(
                dryRun,
                rows.size(),
                counts.getOrDefault(Outcome.REGISTERED, 0),
                counts.getOrDefault(Outcome.CORRECTED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.KNOWN, 0),
                failures.size(),
                failures);
    }
}
