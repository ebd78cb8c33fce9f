package org.keji.query.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ResolutionEvent;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;
import org.keji.kernel.complaint.ResolutionEvent.AnswerAccepted;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.ResolutionEvent.FollowUpWaived;
import org.keji.kernel.identity.Code;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.keji.query.statistics.ContributionRow.Dimensions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each complaint contributes to the statistics (CO-10). */
@Configuration(proxyBeanMethods = false)
public class StatisticsProjection {

    static final String NAME = "complaint_statistics";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private final ZoneId zone;

    public StatisticsProjection(@Value("${keji.policy-book}") String book) {
        this.zone = new ShippedBooks().named(book).zone();
    }

    @Bean
    public ReadModel complaintStatistics() {
        return new ReadModel(
                NAME,
                4,
                List.of(new Entities<>("contribution", ContributionRow.class, StatisticsProjection::key, this::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent ? recorded.stream() : null;
    }

    @Nullable
    ContributionRow after(@Nullable ContributionRow before, Recorded recorded) {
        ComplaintEvent event = (ComplaintEvent) recorded.event();
        return before == null ? first(event) : next(before, event);
    }

    private @Nullable ContributionRow first(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> ContributionRow.received(e, dimensions(e));
            case PastComplaintRegistered e -> ContributionRow.received(e, dimensions(e));
            case ComplaintAcknowledged _,
                    ComplaintAssessed _,
                    HandOverOffered _,
                    HandOverAccepted _,
                    HandOverDeclined _,
                    ComplaintAnnotated _,
                    ParticularsCorrected _,
                    ResolutionEvent _,
                    ClockEvent _ -> null;
        };
    }

    private static ContributionRow next(ContributionRow row, ComplaintEvent event) {
        Dimensions said = row.dimensions();
        return switch (event) {
            case ComplaintAssessed e ->
                row.after(e).with(said.assessed(e.kind(), e.severity().code()));
            case ParticularsCorrected e ->
                row.with(said.corrected(e.channel().code(), orNotSaid(e.product()), orNotSaid(e.department())));
            case ComplaintAcknowledged _, ClockEvent _ -> row.after(event);
            // In whose hands a complaint is, and what is noted with it, is not counted.
            case ComplaintReceived _,
                    PastComplaintRegistered _,
                    HandOverOffered _,
                    HandOverAccepted _,
                    HandOverDeclined _,
                    ComplaintAnnotated _ -> row;
            case ResolutionEvent e ->
                switch (e) {
                    case ComplaintInvestigated found ->
                        row.with(said.investigated(found.responsibility().code(), found.cause()));
                    case AnswerRejected _, ComplaintReopened _ -> row.reopened(e);
                    case ComplaintAnswered _, ComplaintWithdrawn _ -> row.after(e);
                    case ActionPlanned _,
                            ActionCarriedOut _,
                            ActionVerified _,
                            ActionFoundIneffective _,
                            AnswerAccepted _,
                            ComplaintFollowedUp _,
                            FollowUpWaived _,
                            ComplaintClosed _ -> row;
                };
        };
    }

    private Dimensions dimensions(ComplaintReceived e) {
        return new Dimensions(
                e.channel().code(),
                orNotSaid(e.product()),
                orNotSaid(e.kind()),
                orNotSaid(e.department()),
                month(e.occurredAt()),
                ContributionRow.NOT_SAID,
                ContributionRow.NOT_SAID,
                ContributionRow.NOT_SAID,
                ContributionRow.NOT_SAID,
                ContributionRow.NOT_SAID);
    }

    private Dimensions dimensions(PastComplaintRegistered e) {
        return new Dimensions(
                e.channel().code(),
                e.product(),
                e.kind(),
                e.department(),
                month(e.occurredAt()),
                Code.of(e.facts().timely()),
                Code.of(e.facts().disputed()),
                ContributionRow.NOT_SAID,
                ContributionRow.NOT_SAID,
                ContributionRow.NOT_SAID);
    }

    private String month(Instant received) {
        return MONTH.format(received.atZone(zone));
    }

    private static String orNotSaid(@Nullable String value) {
        return Objects.requireNonNullElse(value, ContributionRow.NOT_SAID);
    }
}
