package org.keji.eventstore.append;

import java.time.Instant;

/** What became of a unit. */
public sealed interface Verdict {

    /** It is in the log now, durably. */
    record Stored(long first, long last, Instant recordedAt) implements Verdict {}

    /** It was in the log before: the same events, found by their ids. */
    record AlreadyStored(long first, long last, Instant recordedAt) implements Verdict {}

    /** Its idempotency key was answered before, by another unit. */
    record AlreadyAnswered(long first, long last, String fingerprint, int status, String answer) implements Verdict {}

    /** A stream has moved on since it was read. */
    record Conflict() implements Verdict {}

    /** Another stream holds a value this unit claims. */
    record Claimed(String kind) implements Verdict {}

    /** Someone else has just made the key this unit brings along, or a key it is sealed with is gone. */
    record Keyed() implements Verdict {}
}
