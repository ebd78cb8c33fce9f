package org.keji.command.notice;

import java.util.Optional;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Language;
import org.keji.kernel.contact.MailAddress;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Visit;

/** Opens a complainant's address for one sending, after noting that it is opened (DP-02). */
final class Addressee {

    private static final Actor NOTICES = Actor.software("notices");

    private final SealedReader sealed;

    Addressee(SealedReader sealed) {
        this.sealed = sealed;
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
        Visit visit = new Visit(
                NOTICES, "notice " + notice.kind().code(), notice.complaint().value());
        Caller opened = sealed.open(visit, "complaint.received", notice.complainant(), Caller.class)
                .value();
        return opened == null
                ? Optional.empty()
                : Optional.ofNullable(opened.email())
                        .flatMap(MailAddress::of)
                        .map(address -> new Known(address, Language.asked(opened.language())));
    }
}
