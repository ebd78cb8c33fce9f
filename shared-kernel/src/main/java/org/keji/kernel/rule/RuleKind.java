package org.keji.kernel.rule;

/** How a broken rule is answered over HTTP. */
public enum RuleKind {
    /** What was sent is well-formed but breaks a rule by itself. */
    INVALID(422),
    /** What was sent does not fit the state the object is in. */
    CONFLICT(409),
    /** The one who sent it may not. */
    FORBIDDEN(403),
    /** The object does not exist, or not for the one who asks. */
    MISSING(404);

    private final int status;

    RuleKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
