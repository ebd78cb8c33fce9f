package org.keji.query.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.forum.ForumEvent;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumStage;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * A forum as the register keeps it; its minutes stay sealed.
 *
 * @param halfYear for which it counts, as 2026-H1
 * @param drawing null while its guests are not drawn
 * @param invited customers who were ever invited
 * @param departments that were ever asked something
 * @param openQuestions how many are not answered
 * @param meeting null while it was not held
 * @param minutesMissedAt when it was noted that the time for the minutes had passed; null if it was not
 * @param record null while no minutes were taken
 * @param ending null while it is neither closed nor cancelled
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record ForumRow(
        String forumId,
        String halfYear,
        String state,
        Plan plan,
        @Nullable Drawing drawing,
        List<String> invited,
        List<String> departments,
        int openQuestions,
        @Nullable Meeting meeting,
        @Nullable Instant minutesMissedAt,
        @Nullable Written record,
        @Nullable Ending ending,
        long version,
        long position) {

    /** What it is about, when and where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plan(
            String topic,
            LocalDate day,
            String venue,
            String inCharge,
            String department,
            String plannedBy,
            Instant plannedAt,
            @Nullable String because) {}

    /** How its guests were drawn. */
    record Drawing(String seed, Long knownTo, Instant drawnAt, String drawnBy) {}

    /** That it took place. */
    record Meeting(LocalDate heldOn, int came, Instant minutesDue) {}

    /** The minutes, as they lie in the log. */
    record Written(Instant minutesAt, boolean minutesInTime, Json minutes) {}

    /** That it is closed or cancelled. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ending(Instant endedAt, String endedBy, @Nullable String endedBecause) {

        static Ending of(Recorded recorded) {
            return new Ending(recorded.occurredAt(), recorded.actor(), recorded.reason());
        }
    }

    static ForumRow of(ForumPlanned e, Recorded recorded) {
        return new ForumRow(
                e.stream(),
                e.halfYear().code(),
                ForumStage.PLANNED.code(),
                new Plan(
                        e.terms().topic(),
                        e.terms().day(),
                        e.terms().place(),
                        e.terms().inCharge(),
                        e.department(),
                        e.plannedBy(),
                        e.occurredAt(),
                        recorded.reason()),
                null,
                List.of(),
                List.of(),
                0,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    /** Where the event brings it; what became known late does not take back how much is known. */
    ForumRow knowing(ForumEvent event, Recorded recorded) {
        return new ForumRow(
                forumId,
                halfYear,
                ForumStage.after(event).code(),
                plan,
                drawing,
                invited,
                departments,
                openQuestions,
                meeting,
                minutesMissedAt,
                record,
                ending,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    Place place() {
        return new Place(plan.plannedAt(), forumId);
    }
}
