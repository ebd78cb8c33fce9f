package org.keji.query.readmodel;

/** What was asked for is not known here yet; the same question will be answered a moment later. */
public final class ReadModelBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadModelBehind(long position, long needed) {
        super("The read model has read up to %d, not yet %d".formatted(position, needed), null, false, false);
    }
}
