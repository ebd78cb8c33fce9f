package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitStage;
import org.keji.kernel.visit.VisitTerms;
import org.keji.kernel.visit.WayIn;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * A visit as the history of visits keeps it; what was said stays sealed.
 *
 * @param follows the visit it takes up; null if none
 * @param addition whether it was added after the plan was approved
 * @param moves how often it stood elsewhere in the month before
 * @param away why it does not take place here; null while it does
 * @param takenUpBy the visit that takes it up; null while none does
 * @param version the sequence of its newest event in the plan and one; version and position only ever rise
 */
record VisitRow(
        String visitId,
        String planId,
        String customerId,
        String state,
        Terms terms,
        Slot slot,
        @Nullable String follows,
        boolean addition,
        int moves,
        @Nullable Away away,
        @Nullable String takenUpBy,
        Road road,
        @Nullable Report report,
        Urgency urgency,
        long version,
        long position) {

    VisitRow {
        // A group none of whose columns has a value is not there when it is read.
        road = Objects.requireNonNullElse(road, Road.NOWHERE);
        urgency = Objects.requireNonNullElse(urgency, Urgency.NONE);
    }

    /** What it is for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Terms(
            String purpose,
            String goal,
            @Nullable String territory,
            int minutes,
            List<String> checkList,
            @Nullable String wayIn,
            @Nullable String wayInWords) {

        static Terms of(VisitTerms terms) {
            WayIn way = terms.wayIn();
            return new Terms(
                    terms.purpose(),
                    terms.goal(),
                    terms.territory(),
                    terms.minutes(),
                    terms.checkList(),
                    way == null ? null : way.code(),
                    terms.wayInWords());
        }
    }

    /** When; by the clock of the house. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slot(LocalDate day, @Nullable String startsAt, int placeOfDay) {

        static Slot of(VisitSlot slot) {
            LocalTime time = slot.startsAt();
            return new Slot(slot.day(), time == null ? null : time.toString(), slot.order());
        }
    }

    /**
     * Why it does not take place here.
     *
     * @param toMonth the month it was postponed to, as 2026-07
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Away(
            @Nullable String why,
            @Nullable String whyWords,
            @Nullable String toMonth,
            @Nullable String reassignedTo) {}

    /** What happened on the road, and by when it is to be reported. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Road(
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant reportDue,
            @Nullable Instant reportMissedAt) {

        static final Road NOWHERE = new Road(null, null, null, null);
    }

    /** What was reported; the talk as it lies in the log, the outcome in clear; why the next visit was left open. */
    record Report(
            Instant reportedAt,
            boolean inTime,
            int trainingMinutes,
            @Nullable Integer satisfaction,
            List<String> met,
            Json outcome,
            Json talk,
            @Nullable LocalDate nextOn,
            @Nullable String nextLeftOpen) {

        private Report leftOpen(String rule) {
            return new Report(reportedAt, inTime, trainingMinutes, satisfaction, met, outcome, talk, nextOn, rule);
        }
    }

    /** What a superior is to know of, and whether they do (VP-13). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Urgency(
            @Nullable Instant urgentDue,
            @Nullable Instant urgentNotedAt,
            @Nullable String urgentNotedBy,
            @Nullable Boolean urgentInTime) {

        static final Urgency NONE = new Urgency(null, null, null, null);
    }

    static VisitRow of(VisitPlanned e) {
        return new VisitRow(
                e.visitId().value(),
                e.stream(),
                e.terms().customerId().value(),
                VisitStage.PLANNED.code(),
                Terms.of(e.terms()),
                Slot.of(e.slot()),
                e.follows() == null ? null : e.follows().value(),
                e.addition(),
                0,
                null,
                null,
                Road.NOWHERE,
                null,
                Urgency.NONE,
                0,
                0);
    }

    VisitRow moved(Slot to) {
        return with(to, moves + 1, away, takenUpBy, road, report, urgency);
    }

    VisitRow gone(Away where) {
        return with(slot, moves, where, takenUpBy, road, report, urgency);
    }

    VisitRow takenUp(String by) {
        return with(slot, moves, away, by, road, report, urgency);
    }

    VisitRow on(Road other) {
        return with(slot, moves, away, takenUpBy, other, report, urgency);
    }

    VisitRow reported(Report told, Urgency asked) {
        return with(slot, moves, away, takenUpBy, road, told, asked);
    }

    VisitRow leftOpen(String rule) {
        return reported(Objects.requireNonNull(report).leftOpen(rule), urgency);
    }

    VisitRow noted(Urgency other) {
        return with(slot, moves, away, takenUpBy, road, report, other);
    }

    private VisitRow with(
            Slot when,
            int times,
            @Nullable Away where,
            @Nullable String by,
            Road way,
            @Nullable Report told,
            Urgency asked) {
        return new VisitRow(
                visitId,
                planId,
                customerId,
                state,
                terms,
                when,
                follows,
                addition,
                times,
                where,
                by,
                way,
                told,
                asked,
                version,
                position);
    }

    /** Where the event brings it; what became known late does not take back how much is known. */
    VisitRow knowing(VisitStage stage, Recorded recorded) {
        return new VisitRow(
                visitId,
                planId,
                customerId,
                stage.code(),
                terms,
                slot,
                follows,
                addition,
                moves,
                away,
                takenUpBy,
                road,
                report,
                urgency,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    /** Whether its report came late, or is awaited past its time at this moment. */
    boolean isReportLate(Instant at) {
        if (report != null) {
            return !report.inTime();
        }
        Instant due = road.reportDue();
        return due != null && at.isAfter(due);
    }

    Place place() {
        return new Place(slot.day().atStartOfDay(ZoneOffset.UTC).toInstant(), visitId);
    }
}
