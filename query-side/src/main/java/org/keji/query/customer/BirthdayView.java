package org.keji.query.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose birthday comes, as the API shows it (CU-15). */
sealed interface BirthdayView {

    /** The next birthday of a contact. */
    @Schema(name = "Birthday")
    record Line(
            @Schema(description = "The day; of whoever was born on 29 February, the 28th in other years")
            LocalDate on,

            @Schema(example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String contact,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(example = "Sun Li") String name)
            implements BirthdayView {

        /** The first day from this one on, this one included, that is a birthday. */
        static LocalDate next(LocalDate birthday, LocalDate from) {
            MonthDay day = MonthDay.from(birthday);
            LocalDate thisYear = day.atYear(from.getYear());
            return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
        }
    }

    /** Birthdays among the contacts that were looked at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Birthdays")
    record Page(
            List<Line> items,

            @Schema(description = "How many contacts were opened to find them", example = "37")
            int opened,

            @Schema(description = "Where to go on, if there are contacts that were not looked at") @Nullable
            String next)
            implements BirthdayView {}
}
