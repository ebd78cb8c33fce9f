package org.keji.query.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agreement to a disclosure. */
record ConsentRow(
        String id,
        String personId,
        long number,
        String recipient,
        String purpose,
        Instant givenAt,
        @Nullable Instant until,
        @Nullable Instant withdrawnAt,
        long disclosures) {

    static String key(String person, int number) {
        return person + " " + number;
    }

    boolean holds(Instant at) {
        return withdrawnAt == null && (until == null || !at.isAfter(until));
    }

    ConsentRow withdrawn(Instant at) {
        return new ConsentRow(id, personId, number, recipient, purpose, givenAt, until, at, disclosures);
    }

    ConsentRow used() {
        return new ConsentRow(id, personId, number, recipient, purpose, givenAt, until, withdrawnAt, disclosures + 1);
    }
}
