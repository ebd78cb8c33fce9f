package org.keji.kernel.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;

/**
 * What a planned visit states (VP-01). All of it is kept in clear, so it names no person.
 *
 * @param territory the code of the territory it belongs to; null where the plan says none
 * @param minutes how long it is expected to take
 * @param checkList what to take along
 * @param wayIn how a large or difficult customer is reached (VP-16); null for the plain way
 * @param wayInWords which association, fair or leaders; null if nothing is to be said
 */
public record VisitTerms(
        CustomerId customerId,
        String purpose,
        String goal,
        @Nullable String territory,
        int minutes,
        List<String> checkList,
        @Nullable WayIn wayIn,
        @Nullable String wayInWords) {

    public VisitTerms {
        checkList = List.copyOf(checkList);
    }
}
