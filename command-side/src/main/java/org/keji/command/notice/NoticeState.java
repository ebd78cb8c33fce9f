package org.keji.command.notice;

import java.util.Optional;
import org.keji.kernel.identity.Code;

/** How a notice stands. Only what is waiting is ever sent. */
enum NoticeState {
    WAITING,
    /** Marked before it is handed over; whoever marked it alone knows what becomes of it. */
    SENDING,
    SENT,
    /** The mail server will not take it, now or later. */
    REFUSED,
    /** Whether it was sent is not known, so that it is not sent again; someone should ask the complainant. */
    DOUBTFUL,
    /** The complainant left no address, or is erased. */
    NO_ADDRESS,
    /** It could not be handed over for so long that it would tell old news. */
    GIVEN_UP;

    /** The name in the outbox and in answers: {@code no-address}. */
    String code() {
        return Code.of(this);
    }

    static Optional<NoticeState> ofCode(String code) {
        return Code.find(NoticeState.class, code);
    }
}
