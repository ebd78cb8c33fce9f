package org.keji.command.travel;

/** How far it is cannot be told now, and why. It names no place: the places of persons are theirs. */
public final class WayUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WayUnknown(String message) {
        super(message);
    }

    WayUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
