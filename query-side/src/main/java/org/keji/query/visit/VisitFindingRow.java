package org.keji.query.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.visit.FollowEvent;
import org.keji.kernel.visit.FollowEvent.FindingAnswered;
import org.keji.kernel.visit.FollowEvent.FindingPassedOn;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.FollowEvent.NextLeftOpen;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * A finding that a department was told of (VP-09).
 *
 * @param id of the visit, and its number on it
 * @param content as it lies in the log
 * @param unansweredAt when it was noted that the time for the answer has passed; null if it was not
 * @param answer null while there is none; the columns after it likewise
 * @param version the sequence of its newest event in the plan and one; version and position only ever rise
 */
record VisitFindingRow(
        String id,
        String visitId,
        String planId,
        int finding,
        String department,
        String subject,
        Json content,
        Instant passedOnAt,
        Instant answerDue,
        @Nullable Instant unansweredAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Boolean inTime,
        long version,
        long position) {

    private static final EventJson JSON = new EventJson();

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof FollowEvent event
                ? switch (event) {
                    case FindingPassedOn e -> id(e, e.finding());
                    case FindingAnswered e -> id(e, e.finding());
                    case FindingUnanswered e -> id(e, e.finding());
                    case NextLeftOpen _ -> null;
                }
                : null;
    }

    private static String id(FollowEvent event, int finding) {
        return event.visitId().value() + "-" + finding;
    }

    static @Nullable VisitFindingRow after(@Nullable VisitFindingRow before, Recorded recorded) {
        FollowEvent event = (FollowEvent) recorded.event();
        VisitFindingRow row = event instanceof FindingPassedOn e ? of(e) : before;
        return row == null ? null : row.changed(event, recorded);
    }

    private static VisitFindingRow of(FindingPassedOn e) {
        return new VisitFindingRow(
                id(e, e.finding()),
                e.visitId().value(),
                e.stream(),
                e.finding(),
                e.toDepartment(),
                e.subject(),
                new Json(JSON.write(e.content())),
                e.occurredAt(),
                e.answerDue(),
                null,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private VisitFindingRow changed(FollowEvent event, Recorded recorded) {
        return switch (event) {
            case FindingUnanswered e -> with(e.occurredAt(), answer, answeredBy, answeredAt, inTime, recorded);
            case FindingAnswered e ->
                with(unansweredAt, e.answer(), e.answeredBy(), e.occurredAt(), e.inTime(), recorded);
            case FindingPassedOn _, NextLeftOpen _ ->
                with(unansweredAt, answer, answeredBy, answeredAt, inTime, recorded);
        };
    }

    private VisitFindingRow with(
            @Nullable Instant missed,
            @Nullable String said,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable Boolean timely,
            Recorded recorded) {
        return new VisitFindingRow(
                id,
                visitId,
                planId,
                finding,
                department,
                subject,
                content,
                passedOnAt,
                answerDue,
                missed,
                said,
                by,
                at,
                timely,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    /** Whether its answer came late, or is awaited past its time at this moment. */
    boolean isLate(Instant at) {
        return inTime == null ? at.isAfter(answerDue) : !inTime;
    }

    Place place() {
        return new Place(passedOnAt, id);
    }
}
