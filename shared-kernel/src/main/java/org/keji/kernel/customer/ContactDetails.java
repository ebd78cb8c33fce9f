package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;

/**
 * Who a contact is and how they are reached (CU-01). Always inside a personal value.
 *
 * @param employer where it is another than the customer
 * @param birthday for greetings (CU-15); of a level of its own (DP-06)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactDetails(
        String name,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Classified(Level.AGE) @Nullable LocalDate birthday) {

    @Override
    public String toString() {
        return "ContactDetails[masked]";
    }
}
