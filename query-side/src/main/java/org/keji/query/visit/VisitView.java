package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitTalk;
import org.keji.query.visit.VisitRow.Away;
import org.keji.query.visit.VisitStore.Entry;

/** Visits as the API shows them. */
sealed interface VisitView {

    /** A visit, without what was said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlannedVisit")
    record Line(
            @Schema(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "visit-plan-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String plan,

            @Schema(description = "Whose plan it stands in", example = "account-manager-1")
            String accountManager,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(
                    description =
                            "planned, under-way, ended, reported, missed, cancelled, postponed, reassigned or removed",
                    example = "reported")
            String state,

            VisitRow.Terms terms,

            @Schema(description = "When it is, by the clock of the house")
            VisitRow.Slot slot,

            @Schema(description = "The visit it takes up") @Nullable
            String follows,

            @Schema(description = "Whether it was added after the plan was approved", example = "false")
            boolean addition,

            @Schema(description = "How often it stood elsewhere in the month before", example = "0")
            int moves,

            @Schema(description = "Why it does not take place here") @Nullable
            Away away,

            @Schema(description = "The visit that takes it up") @Nullable
            String takenUpBy,

            VisitRow.Road road,

            @Nullable Instant reportedAt,

            @Schema(description = "Whether its report is late, or came late (VP-09)", example = "false")
            boolean reportLate,

            @Schema(description = "How long people were trained", example = "75") @Nullable
            Integer trainingMinutes,

            @Schema(description = "As voiced, from 1 to 5", example = "4") @Nullable
            Integer satisfaction,

            @Schema(description = "The day agreed for the next visit") @Nullable
            LocalDate nextOn,

            @Schema(
                    description = "The rule for which the next visit could not be booked in the plan of its month, "
                            + "and is to be planned; absent where it was, or will be",
                    example = "VP-06 PLAN_TAKES_CHANGES")
            @Nullable
            String nextLeftOpen,

            @Schema(description = "What a superior is to know of, and whether they do (VP-13)")
            VisitRow.Urgency urgency,

            long version)
            implements VisitView {

        /** @param at the time it is looked at */
        static Line of(Entry entry, Instant at) {
            VisitRow row = entry.row();
            VisitRow.Report report = row.report();
            return new Line(
                    row.visitId(),
                    row.planId(),
                    entry.accountManager(),
                    row.customerId(),
                    row.state(),
                    row.terms(),
                    row.slot(),
                    row.follows(),
                    row.addition(),
                    row.moves(),
                    row.away(),
                    row.takenUpBy(),
                    row.road(),
                    report == null ? null : report.reportedAt(),
                    row.isReportLate(at),
                    report == null ? null : report.trainingMinutes(),
                    report == null ? null : report.satisfaction(),
                    report == null ? null : report.nextOn(),
                    report == null || row.takenUpBy() != null ? null : report.nextLeftOpen(),
                    row.urgency(),
                    row.version());
        }
    }

    /** A page of visits, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitPage")
    record Page(List<Line> items, @Nullable String next) implements VisitView {}

    /** A step of a visit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitStep")
    record Step(
            @Schema(description = "The lasting name of the event", example = "visit.moved")
            String what,

            Instant occurredAt,
            Instant recordedAt,

            @Schema(example = "account-manager-1") String actor,

            @Schema(description = "Where it puts the visit") @Nullable
            LocalDate day,

            @Schema(example = "customer-asked") @Nullable String why,

            @Nullable String reason,
            long position)
            implements VisitView {

        static Step of(StepRow row) {
            return new Step(
                    row.what(),
                    row.occurredAt(),
                    row.recordedAt(),
                    row.actor(),
                    row.day(),
                    row.why(),
                    row.reason(),
                    row.position());
        }
    }

    /** One visit with its steps and its report. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitFile")
    record File(
            Line visit,

            @Schema(description = "In the order in which they became known")
            List<Step> steps,

            @Schema(description = "Contacts who were met, by their ids") @Nullable
            List<String> met,

            @Schema(description = "What others act on") @Nullable
            VisitOutcome outcome,

            @Schema(description = "Who else was met, and what was said; opening it is logged (DP-02)") @Nullable
            VisitTalk talk,

            @Schema(description = "true once that cannot be opened any more, since the person was erased") @Nullable
            Boolean erased)
            implements VisitView {}

    /** Somebody who may become a customer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MetProspectLine")
    record Prospect(
            @Schema(example = "Pier Seven") String organisation,

            @Schema(example = "Looks for a carrier") @Nullable
            String words,

            @Schema(description = "Where they were met", example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11")
            String visit,

            @Schema(description = "When that was reported") Instant metAt)
            implements VisitView {

        static Prospect of(ProspectRow row) {
            return new Prospect(row.organisation(), row.words(), row.visitId(), row.metAt());
        }
    }

    /** A page of prospects, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProspectPage")
    record Prospects(List<Prospect> items, @Nullable String next) implements VisitView {}
}
