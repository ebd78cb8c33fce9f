package org.keji.command.keys;

import java.util.Optional;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.catalogue.DataField;
import org.keji.kernel.opening.Vault;
import org.keji.kernel.opening.Visit;

/** Keys and second log of this database, in the words of the domain. */
public record NotedVault(KeyRing keys, Journal journal) implements Vault {

    @Override
    public void note(Visit visit, String subject, DataField field) {
        journal.write(new JournalEntry.Opened(
                visit.actor().subject(),
                visit.operation(),
                subject,
                field.name(),
                visit.about(),
                field.purpose().code()));
    }

    @Override
    public Optional<byte[]> open(String subject, byte[] context, byte[] sealed) {
        try {
            return Optional.of(keys.open(subject, context, sealed));
        } catch (KeyGone gone) {
            return Optional.empty();
        }
    }
}
