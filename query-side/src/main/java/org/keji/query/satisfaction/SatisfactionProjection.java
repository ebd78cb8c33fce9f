package org.keji.query.satisfaction;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every call-back counts once, in the week and the month it was made (CO-07). */
@Configuration(proxyBeanMethods = false)
public class SatisfactionProjection {

    static final String NAME = "satisfaction_trend";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private final ZoneId zone;

    public SatisfactionProjection(@Value("${keji.policy-book}") String book) {
        this.zone = new ShippedBooks().named(book).zone();
    }

    @Bean
    public ReadModel satisfactionTrend() {
        return new ReadModel(
                NAME, 1, List.of(), List.of(new Journal<>("follow_up", FollowUpRow.class, this::followUp)));
    }

    @Nullable
    FollowUpRow followUp(Recorded recorded) {
        if (!(recorded.event() instanceof ComplaintFollowedUp e)) {
            return null;
        }
        ZonedDateTime at = e.occurredAt().atZone(zone);
        String week =
                "%d-W%02d".formatted(at.get(IsoFields.WEEK_BASED_YEAR), at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new FollowUpRow(
                recorded.position(), e.stream(), e.satisfaction(), e.occurredAt(), week, MONTH.format(at));
    }
}
