package org.keji.eventstore.axon;

/** Another stream holds a value this command claims. */
public final class ClaimTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    public ClaimTaken(String kind) {
        super("Another one holds this " + kind);
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
