package org.keji.query.calendar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keji.kernel.calendar.Days;
import org.keji.kernel.calendar.YearPlan;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.stereotype.Component;

/** Which days are worked in a region, by its calendar and the working hours of the policy book at a moment. */
@Component
public class CalendarReader {

    private final Reading reading;
    private final BookInForce books;

    CalendarReader(Reading reading, BookInForce books) {
        this.reading = reading;
        this.books = books;
    }

    /** A region nobody published anything of is worked by its weekdays alone. */
    public Answer<Days> days(String region, Moment moment) {
        Answer<List<CalendarRow>> years =
                reading.read(CalendarProjection.NAME, moment, sql -> CalendarStore.years(sql, moment, region, null));
        Map<Integer, YearPlan> plans =
                years.body().stream().collect(Collectors.toMap(CalendarRow::year, CalendarRow::planned));
        Days days = new Days(books.at(moment).workingHours(), plans);
        return new Answer<>(days, years.position(), years.readAt());
    }
}
