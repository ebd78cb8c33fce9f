package org.keji.planning.route;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How far a search for routes is. */
enum ProposalState {
    /** Others are searched first. */
    WAITING,
    RUNNING,
    SUCCEEDED,
    FAILED,
    /** Somebody ended it; what was found by then stays. */
    CANCELLED,
    /** Its process is gone. */
    INTERRUPTED;

    @JsonValue
    String code() {
        return Code.of(this);
    }

    boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
