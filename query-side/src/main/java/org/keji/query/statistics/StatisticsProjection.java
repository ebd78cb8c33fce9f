package org.keji.query.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.identity.Code;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
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
                2,
                List.of(new Entities<>("contribution", ContributionRow.class, StatisticsProjection::key, this::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent ? recorded.stream() : null;
    }

    @Nullable
    ContributionRow after(@Nullable ContributionRow before, Recorded recorded) {
        return switch ((ComplaintEvent) recorded.event()) {
            case ComplaintReceived e ->
                new ContributionRow(
                        e.stream(),
                        e.channel().code(),
                        orNotSaid(e.product()),
                        orNotSaid(e.kind()),
                        orNotSaid(e.department()),
                        month(e.occurredAt()),
                        ContributionRow.NOT_SAID,
                        ContributionRow.NOT_SAID,
                        e.occurredAt(),
                        e.firstAnswerDue(),
                        null,
                        null);
            case PastComplaintRegistered e ->
                new ContributionRow(
                        e.stream(),
                        e.channel().code(),
                        e.product(),
                        e.kind(),
                        e.department(),
                        month(e.occurredAt()),
                        Code.of(e.facts().timely()),
                        Code.of(e.facts().disputed()),
                        e.occurredAt(),
                        e.firstAnswerDue(),
                        null,
                        null);
            case ComplaintAcknowledged e -> before == null ? null : before.acknowledged(e.occurredAt(), e.inTime());
            // That an unanswered complaint is late follows from its due time at every moment it is looked at.
            case FirstAnswerMissed _ -> before;
            case ComplaintAssessed e -> before == null ? null : before.ofKind(e.kind());
            // In whose hands a complaint is, is not counted.
            case HandOverOffered _, HandOverAccepted _, HandOverDeclined _ -> before;
        };
    }

    private String month(Instant received) {
        return MONTH.format(received.atZone(zone));
    }

    private static String orNotSaid(@Nullable String value) {
        return Objects.requireNonNullElse(value, ContributionRow.NOT_SAID);
    }
}
