package org.keji.command.notice;

import org.keji.kernel.identity.Code;

/** What a complainant is told of. Each kind has a template in every language of the house. */
enum NoticeKind {
    /** The complaint had its first answer (CO-02). */
    ACKNOWLEDGED,
    /** The complaint has another owner (CO-04). */
    HANDED_OVER,
    /** The solution was given (CO-07). */
    ANSWERED;

    /** The name in the outbox, in answers and in the templates' file names: {@code handed-over}. */
    String code() {
        return Code.of(this);
    }
}
