package org.keji.command.history;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.command.history.ImportOperation.State;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.rule.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import under way: a command a row, many at once, each stored or refused by itself. */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int AT_ONCE = 128;
    private static final long SAVE_EVERY_MILLIS = 250;

    private final ImportOperation operation;
    private final PastMapping mapping;
    private final Actor actor;
    private final CommandDoor door;
    private final ImportStore imports;
    private final Journal journal;
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    ImportRun(
            ImportOperation operation,
            PastMapping mapping,
            Actor actor,
            CommandDoor door,
            ImportStore imports,
            Journal journal) {
        this.operation = operation;
        this.mapping = mapping;
        this.actor = actor;
        this.door = door;
        this.imports = imports;
        this.journal = journal;
    }

    void run(PastFile file) {
        try (ExecutorService rows = Executors.newFixedThreadPool(AT_ONCE)) {
            Semaphore places = new Semaphore(AT_ONCE);
            long savedAt = System.nanoTime();
            for (PastRow row : file.rows()) {
                places.acquireUninterruptibly();
                rows.execute(() -> {
                    try {
                        send(row);
                    } finally {
                        places.release();
                    }
                });
                if (System.nanoTime() - savedAt > TimeUnit.MILLISECONDS.toNanos(SAVE_EVERY_MILLIS)) {
                    imports.save(progress(State.RUNNING));
                    savedAt = System.nanoTime();
                }
            }
        }
        imports.save(progress(failed.get() == 0 ? State.SUCCEEDED : State.FAILED));
    }

    private ImportOperation progress(State state) {
        return operation.with(state, stored.get(), known.get(), refused.get());
    }

    private void send(PastRow row) {
        try {
            PastMapping.Mapped mapped = mapping.map(row);
            Receipt receipt = door.send(mapped.command(), sending(row, mapped), events -> "stored");
            (receipt.replayed() ? known : stored).incrementAndGet();
        } catch (Refusal refusal) {
            refuse(row, refusal);
        } catch (RuntimeException unexpected) {
            LOG.warn("Line {} of import {} could not be stored", row.line(), operation.id(), unexpected);
            failed.incrementAndGet();
        }
    }

    private void refuse(PastRow row, Refusal refusal) {
        String rule = refusal.rule().id() + " " + refusal.rule().name();
        journal.write(new JournalEntry.Refused(actor.subject(), "import line " + row.line(), rule, operation.id()));
        imports.refuse(operation.id(), row, refusal);
        refused.incrementAndGet();
    }

    private Sending sending(PastRow row, PastMapping.Mapped mapped) {
        return new Sending(
                actor,
                "past-complaint",
                row.key(),
                null,
                null,
                mapped.occurredAt(),
                "Imported from a file of past complaints",
                operation.id(),
                true,
                operation.rehearsal());
    }
}
