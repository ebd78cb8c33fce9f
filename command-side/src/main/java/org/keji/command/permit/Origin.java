package org.keji.command.permit;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.permit.TourKind;

/**
 * Whence a permit comes.
 *
 * @param department of who asked
 * @param kind null for who came unannounced
 * @param by who applied or registered
 * @param reviewedBy null while nobody did
 */
record Origin(
        String department,
        @Nullable TourKind kind,
        @Nullable CustomerId customerId,
        String by,
        @Nullable String reviewedBy) {

    Origin reviewed(String reviewer) {
        return new Origin(department, kind, customerId, by, reviewer);
    }
}
