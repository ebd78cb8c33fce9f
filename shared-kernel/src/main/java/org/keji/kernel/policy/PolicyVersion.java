package org.keji.kernel.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy book (PO-01). A version for the whole house states every parameter; a version for one
 * department states its exceptions, and all else is as for the house.
 *
 * @param number counts the versions of the book, whatever their scope
 * @param effectiveFrom the first day on which it decides, from midnight in the book's zone
 * @param department whom it is for; null for the whole house
 */
public record PolicyVersion(
        String book,
        int number,
        LocalDate effectiveFrom,
        @Nullable String department,
        Map<PolicyParameter, Setting> parameters) {

    public PolicyVersion {
        parameters = ordered(parameters);
    }

    /** The same settings in the order in which parameters are declared, so that a book always reads the same. */
    public static Map<PolicyParameter, Setting> ordered(Map<PolicyParameter, Setting> parameters) {
        Map<PolicyParameter, Setting> ordered = new EnumMap<>(PolicyParameter.class);
        ordered.putAll(parameters);
        return Collections.unmodifiableMap(ordered);
    }

    /** The first moment at which it decides. */
    public Instant startsAt(ZoneId zone) {
        return effectiveFrom.atStartOfDay(zone).toInstant();
    }

    public boolean isForTheHouse() {
        return department == null;
    }

    /** Name and number: {@code standard 2}. */
    public String edition() {
        return book + " " + number;
    }
}
