package org.keji.command.door;

/**
 * The answer to a command.
 *
 * @param answer JSON, to the letter the same when it is given again
 * @param position the log's position of the command's last event: what a reader waits for to read its own writes
 * @param replayed true if the command had been answered before
 */
public record Receipt(int status, String answer, long position, boolean replayed) {}
