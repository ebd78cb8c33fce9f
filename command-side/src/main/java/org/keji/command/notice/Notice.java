package org.keji.command.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.NameBasedId;

/**
 * One complainant is to be told one thing.
 *
 * @param id made of the kind and the event, so that the same event never makes a second notice of that kind
 * @param position of the event it tells of
 * @param occurredAt when that happened
 * @param complainant JSON of the sealed complainant, as it lies in the log; null if nobody gave a name
 * @param attempts how often it was tried
 */
record Notice(
        UUID id,
        NoticeKind kind,
        ComplaintId complaint,
        ComplaintNumber number,
        long position,
        Instant occurredAt,
        @Nullable String complainant,
        int attempts) {

    static UUID idOf(NoticeKind kind, String eventId) {
        return NameBasedId.of("notice " + kind.code() + ' ' + eventId);
    }

    @Override
    public String toString() {
        return "Notice[" + kind.code() + ", " + number + "]";
    }
}
