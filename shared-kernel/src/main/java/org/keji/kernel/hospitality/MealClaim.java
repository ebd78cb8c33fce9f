package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;

/**
 * What the house says of a meal that took place, to be held against the restaurant's bill.
 *
 * @param heldOn the day, in the zone of the house
 * @param party whose guests they were: the customer's id, or the organisation in words
 * @param requestedBy who asked for it
 * @param guests how many were asked for
 * @param people how many sat at table, guests and hosts
 * @param cap the most for a person, CNY
 * @param stated what it came to, CNY; what was approved in all while no bill is stated
 * @param invoice its number; null while no bill is stated
 * @param recipients contacts who were named as guests
 * @param signed whether the bill is signed: nothing else is settled
 * @param hands who asked, approved, stated or signed, and so settles nothing of it
 */
public record MealClaim(
        HospitalityId hospitalityId,
        LocalDate heldOn,
        String party,
        String requestedBy,
        int guests,
        int people,
        BigDecimal cap,
        BigDecimal stated,
        @Nullable String invoice,
        List<PersonId> recipients,
        boolean signed,
        List<String> hands) {

    /** The most the meal may come to, CNY. */
    BigDecimal most() {
        return cap.multiply(BigDecimal.valueOf(people));
    }
}
