package org.keji.command.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.visit.PlanRequest.Step;
import org.keji.command.visit.RoadCommand.EndVisit;
import org.keji.command.visit.RoadCommand.NoteUrgency;
import org.keji.command.visit.RoadCommand.StartVisit;
import org.keji.command.visit.RoadRequest.Being;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is told from the road over HTTP. */
@RestController
@RequestMapping(VisitSending.PLANS + "/{id}/visits/{visit}")
@Answers(VisitPlanReceipt.class)
@Tag(name = "Visits", description = VisitPlanApi.ABOUT)
class RoadApi {

    private final VisitSending sending;

    RoadApi(VisitSending sending) {
        this.sending = sending;
    }

    @PostMapping("/start")
    @Requires(Permission.REPORT_VISIT)
    @Operation(
            operationId = "startVisit",
            summary = "Say that a visit begins (VP-08)",
            description = "Now or earlier, for a phone may have lost its signal; the position is optional.")
    ResponseEntity<String> start(
            @PathVariable String id,
            @PathVariable String visit,
            @RequestBody Being body,
            Actor actor,
            HttpServletRequest http) {
        body.check("");
        VisitId one = visit(visit);
        return sending.toVisit(new StartVisit(plan(id), one, body.place()), one, body, actor, http);
    }

    @PostMapping("/end")
    @Requires(Permission.REPORT_VISIT)
    @Operation(
            operationId = "endVisit",
            summary = "Say that a visit is over (VP-08)",
            description = "From then on its report is due within the time of the policy book (VP-09).")
    ResponseEntity<String> end(
            @PathVariable String id,
            @PathVariable String visit,
            @RequestBody Being body,
            Actor actor,
            HttpServletRequest http) {
        body.check("");
        VisitId one = visit(visit);
        return sending.toVisit(new EndVisit(plan(id), one, body.place()), one, body, actor, http);
    }

    @PostMapping("/report")
    @Requires(Permission.REPORT_VISIT)
    @Operation(
            operationId = "writeVisitReport",
            summary = "Report a visit (VP-08, VP-09)",
            description =
                    "Promises go to the ledger (CU-18), complaints are received (CO-01) and service requests logged "
                            + "(IN-07), and departments are told of findings that concern them, all by themselves. The next "
                            + "visit is booked in the plan of its month, which is begun where there is none; where that "
                            + "plan takes no changes, the visit is to be planned. "
                            + "What is urgent is for a superior to note by the end of the next working day (VP-13). A late report "
                            + "is taken, and is late.")
    ResponseEntity<String> report(
            @PathVariable String id,
            @PathVariable String visit,
            @RequestBody VisitReportRequest body,
            Actor actor,
            HttpServletRequest http) {
        body.check("");
        VisitId one = visit(visit);
        return sending.toVisit(body.command(plan(id), one), one, body, actor, http);
    }

    @PostMapping("/urgency-note")
    @Requires(Permission.SUPERVISE_VISITS)
    @Operation(
            operationId = "noteVisitUrgency",
            summary = "Take note of what a visit called urgent (VP-13)",
            description = "By somebody else than whose visit it was.")
    ResponseEntity<String> noteUrgency(
            @PathVariable String id,
            @PathVariable String visit,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        VisitId one = visit(visit);
        return sending.toVisit(new NoteUrgency(plan(id), one), one, body, actor, http);
    }

    private static VisitPlanId plan(String id) {
        return Named.object(id, VisitPlanId::new);
    }

    private static VisitId visit(String id) {
        return Named.object(id, VisitId::new);
    }
}
