package org.keji.command.notice;

import java.util.Optional;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.complaint.Complainant;
import org.keji.kernel.complaint.Language;
import org.keji.kernel.complaint.MailAddress;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;

/** Opens a complainant's address for one sending, after noting that it is opened (DP-02). */
final class Addressee {

    private static final Actor NOTICES = Actor.software("notices");

    private final KeyRing keys;
    private final Journal journal;
    private final EventJson json;

    Addressee(KeyRing keys, Journal journal, EventJson json) {
        this.keys = keys;
        this.journal = journal;
        this.json = json;
    }

    /** Where to write, and how. */
    record Known(MailAddress address, Language language) {

        @Override
        public String toString() {
            return "Known[masked]";
        }
    }

    /**
     * @return empty if there is no address, or no longer a key to read it with
     * @throws LogUnavailable if it cannot be noted or read now; then nothing may be sent
     */
    Optional<Known> find(Notice notice) {
        if (notice.complainant() == null) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        Personal<Complainant> sealed = json.read(notice.complainant(), Personal.class);
        journal.write(new JournalEntry.Opened(
                NOTICES.subject(),
                "notice " + notice.kind().code(),
                sealed.subject(),
                "complainant",
                notice.complaint().value()));
        try {
            Complainant opened = json.open(sealed, Complainant.class, keys::open);
            return Optional.ofNullable(opened.email())
                    .flatMap(MailAddress::of)
                    .map(address -> new Known(address, Language.asked(opened.language())));
        } catch (KeyGone erased) {
            return Optional.empty();
        }
    }
}
