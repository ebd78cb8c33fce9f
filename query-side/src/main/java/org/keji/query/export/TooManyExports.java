package org.keji.query.export;

/** As many exports are being written as may be at once; the same request may be sent again a moment later. */
public final class TooManyExports extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyExports() {
        super("Exports are under way", null, false, false);
    }
}
