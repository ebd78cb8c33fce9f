package org.keji.command.hospitality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.hospitality.OralConsent;

/**
 * How it stands with the papers of an oral consent (HO-05).
 *
 * @param consent null where consent was given in writing from the first, or not yet
 * @param missed whether it was noted that their time has passed
 */
record Papers(@Nullable OralConsent consent, Instant due, boolean filed, boolean missed) {

    /** None are owed. */
    static final Papers NONE = new Papers(null, Instant.EPOCH, false, false);

    boolean areOwed() {
        return consent != null && !filed;
    }

    Papers whenFiled() {
        return new Papers(consent, due, true, missed);
    }

    Papers whenMissed() {
        return new Papers(consent, due, filed, true);
    }
}
