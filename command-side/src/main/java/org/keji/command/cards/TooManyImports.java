package org.keji.command.cards;

/** As many files are being taken over as may be at once; the same file may be sent again a moment later. */
public final class TooManyImports extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyImports() {
        super("Imports are under way", null, false, false);
    }
}
