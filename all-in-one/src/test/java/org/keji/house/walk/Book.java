package org.keji.house.walk;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.ShippedBooks;

/** The numbers of the book the house is started with. */
final class Book {

    static final PolicyEdition STANDARD = new ShippedBooks().named("standard");
    static final ZoneId ZONE = STANDARD.zone();

    private Book() {}

    static Duration time(PolicyParameter parameter) {
        return STANDARD.duration(parameter);
    }

    /** The time to resolve a complaint: by severity, and if it is urgent no longer than that takes. */
    static Duration timeToResolve(Severity severity, Urgency urgency) {
        Duration heavy = time(PolicyParameter.valueOf("COMPLAINT_RESOLUTION_" + severity));
        Duration urgent = time(PolicyParameter.COMPLAINT_RESOLUTION_URGENT);
        return urgency == Urgency.URGENT && urgent.compareTo(heavy) < 0 ? urgent : heavy;
    }

    static List<String> informs(Severity severity) {
        return severity == Severity.MINOR
                ? List.of()
                : STANDARD.words(PolicyParameter.valueOf("COMPLAINT_" + severity + "_INFORMS"));
    }
}
