package org.keji.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.visit.RoadCommand.ReportVisit;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.HeardKind;
import org.keji.kernel.visit.VisitTalk;

/** The call record card (拜访客户记录卡) as it is sent (VP-08, VP-09). Whom one met and what was said is sealed. */
@Schema(name = "VisitReporting")
record VisitReportRequest(
        @Schema(
                description = "Contacts of the customer who were met, by their ids",
                example = "[\"person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11\"]")
        @Nullable
        List<PersonId> met,

        @Schema(description = "Who else was met; sealed") @Nullable
        List<VisitTalk.Met> strangers,

        @Schema(description = "Needs and problems; sealed", example = "They need a second warehouse") @Nullable
        String needs,

        @Schema(description = "What was found out; sealed", example = "A competitor was there") @Nullable
        String findings,

        @Schema(description = "What they had against it, and what they were answered; sealed") @Nullable
        List<VisitTalk.Objection> objections,

        @Schema(description = "How long people were trained", example = "75") @Nullable
        Integer trainingMinutes,

        @Schema(description = "What was left there", example = "[\"Price list\"]") @Nullable
        List<String> materials,

        @Schema(
                description = "What was left there of the register of gifts: the account, a dash, and the number in it",
                example = "[\"gift-account-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11-1\"]")
        @Nullable
        List<String> gifts,

        @Schema(description = "As voiced, from 1 to 5", example = "4", minimum = "1", maximum = "5") @Nullable
        Integer satisfaction,

        @Schema(description = "What was said to it; sealed", example = "Quicker than last year") @Nullable
        String satisfactionWords,

        @Schema(description = "What was promised; the ledger keeps each (CU-18)") @Nullable
        List<Promised> promises,

        @Schema(description = "Complaints and service requests; each is passed on by itself (CO-01, IN-07)") @Nullable
        List<HeardMatter> heard,

        @Schema(description = "Who may become a customer, and is kept as a reserve (VP-17)") @Nullable
        List<Prospecting> prospects,

        @Schema(description = "Findings that concern a department, which is told and says what it does about it")
        @Nullable
        List<FoundFor> passOn,

        @Schema(
                description = "The day agreed for the next visit, which is booked in the plan of its month",
                example = "2099-06-24")
        @Nullable
        LocalDate nextOn,

        @Schema(
                description = "What a superior must know the same or the next day (VP-13); sealed",
                example = "They are about to leave us")
        @Nullable
        String urgent,

        @Schema(description = WHEN, example = "2026-06-10T08:00:00Z") @Nullable
        Instant occurredAt,

        @Schema(description = REASON) @Nullable String reason)
        implements RoadRequest {

    /** Something that was promised. */
    @Schema(name = "VisitPromise")
    record Promised(
            @Schema(
                    description = "Names no person",
                    example = "A sample of the new paint",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String what,

            @Schema(example = "2099-07-01T00:00:00Z", requiredMode = Schema.RequiredMode.REQUIRED)
            Instant dueAt) {}

    /** Something that was heard. */
    @Schema(name = "VisitMatter")
    record HeardMatter(
            @Schema(example = "service-request", requiredMode = Schema.RequiredMode.REQUIRED)
            HeardKind kind,

            @Schema(
                    description = "A few words that name no person",
                    example = "Leaking roof",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String subject,

            @Schema(
                    description = "What was said; sealed",
                    example = "It drips on the pallets",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String content) {}

    /** Something a department is told of. */
    @Schema(name = "VisitFinding")
    record FoundFor(
            @Schema(example = "Billing", requiredMode = Schema.RequiredMode.REQUIRED)
            String department,

            @Schema(
                    description = "A few words that name no person",
                    example = "Invoices come late",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String subject,

            @Schema(
                    description = "What was found; sealed",
                    example = "They wait three weeks for each",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String content) {}

    /** Somebody who may become a customer. */
    @Schema(name = "VisitProspect")
    record Prospecting(
            @Schema(example = "Pier Seven", requiredMode = Schema.RequiredMode.REQUIRED)
            String organisation,

            @Schema(description = "Names no person", example = "Looks for a carrier") @Nullable
            String words) {}

    @Override
    public void check(String pointer) {
        ReportReading.of(this).check(pointer);
    }

    ReportVisit command(VisitPlanId plan, VisitId visit) {
        return ReportReading.of(this).command(plan, visit);
    }
}
