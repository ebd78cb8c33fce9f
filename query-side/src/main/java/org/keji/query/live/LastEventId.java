package org.keji.query.live;

/**
 * The last message a client has seen, as its {@code Last-Event-ID} header tells.
 *
 * @param position the position in the log of what the message was about
 */
record LastEventId(long position) {

    /** @throws IllegalArgumentException if it is none of ours, which is answered 400 */
    public static LastEventId of(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("No position of the log");
        }
        return new LastEventId(Long.parseLong(text));
    }
}
