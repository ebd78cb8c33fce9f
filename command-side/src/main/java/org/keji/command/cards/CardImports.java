package org.keji.command.cards;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.keji.command.customer.CardsInLog;
import org.keji.command.door.CommandDoor;
import org.keji.command.sheet.SheetFile;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.kernel.actor.Actor;
import org.springframework.stereotype.Component;

/** Takes over files of cards, a few at a time, for each lies in memory while it is taken over. */
@Component
class CardImports {

    private static final int AT_ONCE = 2;

    private final CommandDoor door;
    private final CardsInLog cards;
    private final Journal journal;
    private final Semaphore free = new Semaphore(AT_ONCE);

    CardImports(CommandDoor door, CardsInLog cards, Journal journal) {
        this.door = door;
        this.cards = cards;
        this.journal = journal;
    }

    /** A file that was taken over as far as it could be, to be told of it in words or as a workbook. */
    record Done(CardHeader header, CardRun run) {

        CardReport report(Locale reader) {
            return run.report(reader);
        }

        byte[] failedRows(Locale reader) {
            return new CardWorkbook(reader).failed(header, run.failed());
        }
    }

    /** Reads a file that was sent. */
    @FunctionalInterface
    interface Reading {
        SheetFile read(byte[] file);
    }

    /**
     * @param trace the request's id, under which refused rows are written down
     * @throws org.keji.kernel.rule.Refusal if it cannot be read, or is no sheet of cards; then nothing is stored
     * @throws TooManyImports if others are under way
     */
    Done takeOver(Reading reading, byte[] file, boolean dryRun, Actor actor, String trace) {
        if (!free.tryAcquire()) {
            throw new TooManyImports();
        }
        try {
            SheetFile sheet = reading.read(file);
            CardHeader header = CardHeader.of(sheet.headings());
            CardRun run = new CardRun(
                    new CardSending(door, cards, actor, trace, dryRun),
                    (row, refusal) -> journal.write(new JournalEntry.Refused(
                            actor.subject(),
                            "importCustomers row " + row,
                            refusal.rule().id() + " " + refusal.rule().name(),
                            trace)),
                    dryRun);
            run.run(header, sheet);
            return new Done(header, run);
        } finally {
            free.release();
        }
    }
}
