package org.keji.command.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.command.visit.VisitRecordsAnswer.Line;
import org.keji.command.visit.VisitRecordsRequest.VisitRecord;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.rule.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A day's records at once, from a phone that was without a signal. */
@RestController
@RequestMapping("/api/v1/visit-records")
@Tag(name = "Visits", description = VisitPlanApi.ABOUT)
class VisitRecordsApi {

    private static final String OPERATION = "sendVisitRecords";

    private final CommandDoor door;
    private final CommandRequests requests;
    private final Journal journal;

    VisitRecordsApi(CommandDoor door, CommandRequests requests, Journal journal) {
        this.door = door;
        this.requests = requests;
        this.journal = journal;
    }

    @PostMapping
    @Requires(Permission.REPORT_VISIT)
    @Operation(
            operationId = OPERATION,
            summary = "Send up to 100 records of visits in order (VP-08, VP-09)",
            description =
                    "Each has a key of its own, is decided by itself and answered by itself, so that the same records "
                            + "may be sent again, alone or together with others, and have one effect. A record that is refused "
                            + "stops nothing but those of the same visit after it, which are not tried.")
    ResponseEntity<VisitRecordsAnswer> send(
            @RequestBody VisitRecordsRequest body, Actor actor, HttpServletRequest http) {
        requests.key(http);
        body.check();
        Set<VisitId> stopped = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (VisitRecord one : body.records()) {
            Line line = stopped.contains(one.visit()) ? Line.notTried(one.key()) : send(one, actor, http);
            if (!line.outcome().equals("done")) {
                stopped.add(one.visit());
            }
            lines.add(line);
        }
        return ResponseEntity.ok(new VisitRecordsAnswer(lines));
    }

    private Line send(VisitRecord one, Actor actor, HttpServletRequest http) {
        try {
            Sending sending = requests.sendingOf(http, actor, one.key(), one, one.body());
            return Line.done(one.key(), door.send(one.command(), sending, VisitPlanReceipt::of));
        } catch (Refusal refusal) {
            String rule = refusal.rule().id() + " " + refusal.rule().name();
            // What is refused is noted before it is answered, alone or among others.
            journal.write(new JournalEntry.Refused(
                    actor.subject(), OPERATION, rule, one.plan().value()));
            return Line.refused(one.key(), refusal);
        } catch (LogUnavailable | ConcurrencyException passing) {
            return Line.unknown(one.key());
        }
    }
}
