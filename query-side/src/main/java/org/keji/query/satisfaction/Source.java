package org.keji.query.satisfaction;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How an answer came (SA-02). */
enum Source {
    /** The call-back after a complaint (CO-07). */
    COMPLAINT,
    /** The call-back after a contact (IN-05). */
    CONTACT,
    /** Voiced on a visit (VP-08). */
    VISIT;

    /** The name in JSON and in the read model. */
    @JsonValue
    String code() {
        return Code.of(this);
    }
}
