package org.keji.kernel.permit;

import java.time.Duration;
import java.time.Instant;

/**
 * How a tour stands to the time of its notice, at the moment the house comes to know of it (PE-02, PE-03). It is judged
 * here alone: for who applies, for who approves, and for what is shown of it.
 */
public enum NoticeTime {
    /** As long before the tour as the book asks, or longer. */
    IN_TIME,
    /** Later; word may go by phone first, and the notice follows. */
    WORD_FIRST,
    /** Later, and word by phone does not help. */
    TOO_LATE,
    /** The tour has begun. */
    BEGUN;

    /**
     * @param notice the time the book asks for
     * @param start when the tour begins
     * @param known when the house comes to know of it
     */
    public static NoticeTime of(TourKind kind, Duration notice, Instant start, Instant known) {
        Duration lead = Duration.between(known, start);
        if (!lead.isPositive()) {
            return BEGUN;
        }
        if (lead.compareTo(notice) >= 0) {
            return IN_TIME;
        }
        return kind.allowsWordFirst() ? WORD_FIRST : TOO_LATE;
    }
}
