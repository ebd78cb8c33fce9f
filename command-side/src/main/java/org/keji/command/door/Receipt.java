package org.keji.command.door;

/**
 * The answer to a command.
 *
 * @param answer JSON, to the letter the same when it is given again
 * @param position the log's position of the command's last event: what a reader waits for to read its own writes
 * @param replayed true if the command had been answered before
 */
public record Receipt(int status, String answer, long position, boolean replayed) {

    private static final int CREATED = 201;

    /** The same, where something came into being in a stream that was there before. */
    public Receipt made() {
        return new Receipt(CREATED, answer, position, replayed);
    }
}
