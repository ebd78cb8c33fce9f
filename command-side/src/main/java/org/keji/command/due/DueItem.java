package org.keji.command.due;

import java.time.Instant;

/**
 * Something that becomes a command when its time has passed.
 *
 * @param item names it once and for all, so that it can be put and taken off any number of times
 * @param stream the aggregate it is about
 * @param clock which of its clocks, or what else runs out
 * @param dueAt the last moment in time, or the moment somebody is told
 */
public record DueItem(String item, Kind kind, String stream, String clock, Instant dueAt) {

    /** What runs out where no clock does. */
    static final String RETENTION = "retention";

    /** What is due where a customer is graded. */
    static final String GRADING = "grading";

    /** What is due where a complaint was heard. */
    static final String HEARD = "heard";

    /** What is due where an incident is treated as a breach. */
    static final String BREACH = "breach";

    /** What is due. */
    public enum Kind {
        /** A target passes. */
        MISS,
        /** Somebody is to be told that it has passed (CO-08). */
        ESCALATE,
        /** A complaint was heard in a contact, and is to be received (CO-01). */
        RECEIVE,
        /** Visitors were led in without approval, and a breach is to be reported of it (PE-06). */
        TREAT_AS_BREACH,
        /** The time for the report of a visit is over (VP-09). */
        REPORT,
        /** The time for the minutes of a forum is over (VP-11). */
        MINUTES,
        /** The time for the answer to a question raised at a forum is over (VP-11). */
        QUESTION,
        /** Something was promised or heard on a visit, and is to be passed on (VP-09). */
        PASS_ON,
        /** The next visit was agreed for another month, and is to be booked there (VP-09). */
        BOOK,
        /** The time for the answer of a department to a finding is over (VP-09). */
        ANSWER,
        /** The notice of a visit was to follow word by phone (PE-03). */
        VISIT_NOTICE,
        /** Departments were to acknowledge the notice of a visit (PE-05). */
        ACKNOWLEDGEMENT,
        /** The time of a permit goes by before anybody decided on it. */
        EXPIRE,
        /** The time of a permit goes by and nobody came (PE-10). */
        NO_SHOW,
        /** The time of a permit goes by and a visitor is inside (PE-10). */
        OVERSTAY,
        /** The time of a permit goes by and all who came have left (PE-07). */
        CLOSE,
        /** The time for the papers of an oral consent to a meal is over (HO-05). */
        PAPERS,
        /** The time for the bill of a meal is over (HO-06). */
        BILL,
        /** A meal whose bill is signed is to count for a contact who was a guest (CU-15). */
        COUNT,
        /** Finance signed a month, and a meal of it is to be settled (HO-06). */
        SETTLE,
        /** The time for which what somebody told of something is kept is over (DP-03). */
        RETAIN,
        /** The grace of a request for erasure is over (DP-03). */
        ERASE,
        /** A customer is to be graded again (CU-06). */
        GRADE
    }

    public static DueItem of(Kind kind, String stream, String clock, Instant dueAt) {
        return new DueItem(stream + " " + clock, kind, stream, clock, dueAt);
    }

    /** The same at every attempt, and another one when the time is another one, so that each happens once. */
    String key() {
        return "%s %s %s".formatted(kind, item, dueAt);
    }
}
