package org.keji.query.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.person.PersonEvent.ErasureRequested;

/** A person as far as something was asked about them. */
record PersonRow(
        String id,
        String state,
        String held,
        @Nullable String ground,
        @Nullable String requestedBy,
        @Nullable Instant requestedAt,
        @Nullable Instant notBefore,
        @Nullable String erasedBy,
        @Nullable Instant erasedAt,
        long erasedPosition) {

    static final String KNOWN = "known";
    static final String REQUESTED = "erasure-requested";
    static final String ERASED = "erased";

    static PersonRow known(String id) {
        return new PersonRow(id, KNOWN, "no", null, null, null, null, null, null, 0);
    }

    boolean isHeld() {
        return held.equals("yes");
    }

    PersonRow requested(ErasureRequested e) {
        return new PersonRow(
                id,
                REQUESTED,
                held,
                e.ground().code(),
                e.requestedBy(),
                e.occurredAt(),
                e.notBefore(),
                erasedBy,
                erasedAt,
                erasedPosition);
    }

    PersonRow withdrawn() {
        String before = erasedAt == null ? KNOWN : ERASED;
        return new PersonRow(id, before, held, null, null, null, null, erasedBy, erasedAt, erasedPosition);
    }

    PersonRow holding(boolean isHeld) {
        return new PersonRow(
                id,
                state,
                isHeld ? "yes" : "no",
                ground,
                requestedBy,
                requestedAt,
                notBefore,
                erasedBy,
                erasedAt,
                erasedPosition);
    }

    PersonRow erased(String by, Instant at, long position) {
        return new PersonRow(id, ERASED, "no", ground, requestedBy, requestedAt, notBefore, by, at, position);
    }
}
