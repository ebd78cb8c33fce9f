package org.keji.query.satisfaction;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every answer counts once, in the week and the month in which it was told: of call-backs and of visits (SA-02, CO-07,
 * IN-05, VP-08).
 */
@Configuration(proxyBeanMethods = false)
public class SatisfactionProjection {

    static final String NAME = "satisfaction_trend";
    static final String ANSWER = "answer";
    static final String PLAN = "plan";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private final ZoneId zone;

    public SatisfactionProjection(@Value("${keji.policy-book}") String book) {
        this.zone = new ShippedBooks().named(book).zone();
    }

    @Bean
    public ReadModel satisfactionTrend() {
        return new ReadModel(
                NAME,
                2,
                List.of(),
                List.of(
                        new Journal<>(ANSWER, AnswerRow.class, this::answer),
                        new Journal<>(PLAN, PlanRow.class, PlanRow::of)));
    }

    @Nullable
    AnswerRow answer(Recorded recorded) {
        if (recorded.event() instanceof ComplaintFollowedUp e) {
            return row(recorded, Source.COMPLAINT, e.stream(), null, null, e.satisfaction());
        }
        if (recorded.event() instanceof CalledBack e && e.satisfaction() != null) {
            return row(recorded, Source.CONTACT, e.stream(), null, null, e.satisfaction());
        }
        if (recorded.event() instanceof VisitReported e && e.outcome().satisfaction() != null) {
            int voiced = e.outcome().satisfaction();
            return row(recorded, Source.VISIT, e.visitId().value(), e.stream(), e.department(), voiced);
        }
        return null;
    }

    private AnswerRow row(
            Recorded recorded,
            Source source,
            String about,
            @Nullable String plan,
            @Nullable String department,
            int satisfaction) {
        ZonedDateTime at = recorded.event().occurredAt().atZone(zone);
        String week =
                "%d-W%02d".formatted(at.get(IsoFields.WEEK_BASED_YEAR), at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new AnswerRow(
                recorded.position(),
                source.code(),
                about,
                plan,
                department,
                satisfaction,
                at.toInstant(),
                week,
                MONTH.format(at));
    }
}
