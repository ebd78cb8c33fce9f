package org.keji.command.door;

/** The sender decided on a version that is no longer the newest; nothing was stored. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("The object has changed since it was read", null, false, false);
    }
}
