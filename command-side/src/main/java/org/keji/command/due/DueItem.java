package org.keji.command.due;

import java.time.Instant;

/**
 * Something that becomes a command when its time has passed.
 *
 * @param item names it once and for all, so that it can be put and taken off any number of times
 * @param stream the aggregate it is about
 * @param dueAt the last moment in time
 */
public record DueItem(String item, Kind kind, String stream, Instant dueAt) {

    /** What is due. */
    public enum Kind {
        FIRST_ANSWER
    }

    public static DueItem firstAnswer(String stream, Instant dueAt) {
        return new DueItem("first-answer " + stream, Kind.FIRST_ANSWER, stream, dueAt);
    }
}
