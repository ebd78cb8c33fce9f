package org.keji.eventstore.append;

import org.jspecify.annotations.Nullable;

/**
 * The log cannot be written now. Whether this unit is in it may be unknown; sending the same unit again settles it,
 * since a unit is stored once however often it is sent.
 */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogUnavailable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
