package org.keji.command.history;

import java.time.Instant;

/**
 * One import and how far it is.
 *
 * @param id names the import; the same request made again names the same one
 * @param rehearsal whether it only tells what would be stored
 * @param stored rows now in the log for the first time, or that would be
 * @param known rows that were in the log before
 * @param refused rows a rule refused, each of which is in the result file
 */
public record ImportOperation(
        String id, State state, boolean rehearsal, int total, int stored, int known, int refused, Instant startedAt) {

    /** How an import stands. */
    public enum State {
        RUNNING,
        SUCCEEDED,
        /** The log could not be written; upload the same file again, what is stored is recognised. */
        FAILED,
        /** The server stopped on the way; upload the same file again, what is stored is recognised. */
        INTERRUPTED
    }

    ImportOperation with(State next, int nowStored, int nowKnown, int nowRefused) {
        return new ImportOperation(id, next, rehearsal, total, nowStored, nowKnown, nowRefused, startedAt);
    }
}
