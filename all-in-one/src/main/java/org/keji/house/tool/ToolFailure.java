package org.keji.house.tool;

/** A verb could not do its work; the message says why, to the one who typed it. */
public final class ToolFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ToolFailure(String message) {
        super(message);
    }
}
