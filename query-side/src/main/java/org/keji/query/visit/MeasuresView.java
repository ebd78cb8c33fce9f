package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.VisitStage;
import org.keji.query.visit.VisitStore.Entry;

/** What an account manager's month came to, and what it rests on (VP-02, VP-07, VP-08, VP-10). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VisitMeasures")
record MeasuresView(
        @Schema(example = "account-manager-1") String accountManager,

        @Schema(example = "2026-06") String month,

        @Schema(example = "visit-plan-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String plan,

        @Schema(description = "How many visits were planned, done and so on, and the rate of completion")
        PlanMeasures measures,

        @Schema(example = FORMULA) String formula,

        @Schema(description = "Visits that stood elsewhere in the month before", example = "2")
        int moved,

        @Schema(description = "Visits added after the approval", example = "1")
        int additions,

        @Schema(description = "Reports that came late, or are awaited past their time", example = "0")
        int reportsLate,

        @Schema(description = "Visits whose report agreed on a next one that could not be booked, and is to be planned")
        int nextLeftOpen,

        Training training,

        Voiced satisfaction,

        Concentration concentration,

        @Schema(description = "Customers they look after who are served", example = "40")
        int served,

        @Schema(description = "Of these, who wait beyond the frequency of the policy book (VP-02); the longest first")
        List<Waiting> waiting,

        @Schema(description = "Each visit under it, with the position of its newest event")
        List<Ground> visits) {

    static final String FORMULA =
            "completion = done / planned; planned: all visits but those reassigned away and those "
                    + "taken out of the draft; done: ended or reported";

    /** A customer who waits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WaitingCustomer")
    record Waiting(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(example = "key") String standing,

            @Schema(description = "Absent before the first visit") @Nullable
            Instant lastVisit,

            @Schema(description = "When the next visit was due at the latest")
            Instant dueAt) {}

    /** A visit it rests on. */
    @Schema(name = "MeasuredVisit")
    record Ground(
            @Schema(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "reported") String state,
            long position) {}

    /** @param at the moment asked about */
    static MeasuresView of(
            String accountManager,
            YearMonth month,
            List<Entry> entries,
            List<Interval> all,
            PolicyEdition book,
            Instant at) {
        List<VisitRow> rows = entries.stream().map(Entry::row).toList();
        List<VisitStage> stages = rows.stream().map(MeasuresView::stage).toList();
        return new MeasuresView(
                accountManager,
                month.toString(),
                VisitPlanId.of(accountManager, month).value(),
                PlanMeasures.of(
                        stages,
                        count(rows, row -> row.report() != null && row.report().inTime())),
                FORMULA,
                count(rows, row -> row.moves() > 0),
                count(rows, VisitRow::addition),
                count(rows, row -> row.isReportLate(at)),
                count(rows, MeasuresView::isNextLeftOpen),
                Training.of(rows, book),
                Voiced.of(rows),
                Concentration.of(rows.stream()
                        .filter(row -> stage(row).isDone())
                        .map(VisitRow::customerId)
                        .toList()),
                all.size(),
                waiting(all, book, at),
                rows.stream()
                        .map(row -> new Ground(row.visitId(), row.state(), row.position()))
                        .toList());
    }

    private static List<Waiting> waiting(List<Interval> all, PolicyEdition book, Instant at) {
        return all.stream()
                .map(one -> new Waiting(one.customerId(), one.standing(), one.lastVisit(), one.due(book)))
                .filter(one -> at.isAfter(one.dueAt()))
                .sorted(Comparator.comparing(Waiting::dueAt).thenComparing(Waiting::customerId))
                .toList();
    }

    private static boolean isNextLeftOpen(VisitRow row) {
        return row.takenUpBy() == null && row.report() != null && row.report().nextLeftOpen() != null;
    }

    private static VisitStage stage(VisitRow row) {
        return Code.find(VisitStage.class, row.state()).orElseThrow();
    }

    private static int count(List<VisitRow> rows, Predicate<VisitRow> counted) {
        return (int) rows.stream().filter(counted).count();
    }
}
