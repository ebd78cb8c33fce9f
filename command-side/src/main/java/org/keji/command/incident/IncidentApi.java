package org.keji.command.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.command.incident.IncidentCommand.CloseIncident;
import org.keji.command.incident.IncidentCommand.RecordIncident;
import org.keji.command.incident.IncidentRequest.Closure;
import org.keji.command.incident.IncidentRequest.Report;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.IncidentId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about incidents with visitors over HTTP. */
@RestController
@RequestMapping(IncidentApi.INCIDENTS)
@Answers(IncidentReceipt.class)
@Tag(
        name = "Visitor incidents",
        description = "What went wrong with visitors, and what was done about it (handbook chapter 3)")
class IncidentApi {

    static final String INCIDENTS = "/api/v1/visitor-incidents";

    private final CommandDoor door;
    private final CommandRequests requests;

    IncidentApi(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    @PostMapping
    @Requires(Permission.RECORD_INCIDENT)
    @Operation(
            operationId = "reportIncident",
            summary = "Record that something went wrong with visitors (PE-06, PE-08, PE-10)",
            description = "Not by who led them in (SOD). Visitors who were led in without approval are treated as a "
                    + "disclosure of trade secrets: a breach by who led them in is reported within seconds, in the name of "
                    + "who recorded the incident.")
    ResponseEntity<String> record(@RequestBody Report body, Actor actor, HttpServletRequest http) {
        body.check();
        IncidentId id = IncidentId.of(requests.newId(http, actor, "incident"));
        return send(
                new RecordIncident(
                        id,
                        body.kind(),
                        body.place(),
                        body.permitId(),
                        body.visitors(),
                        body.ledInBy(),
                        body.department(),
                        Personal.of(id.person(), body.account())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/closure")
    @Requires(Permission.CLOSE_INCIDENT)
    @Operation(
            operationId = "closeIncident",
            summary = "Say what was done about an incident with visitors, which ends it (PE-06)",
            description = "Once, and not by who led them in (SOD). From then on the time runs for which what was told "
                    + "of it is kept. A breach that was reported of it goes on by itself.")
    ResponseEntity<String> close(
            @PathVariable String id, @RequestBody Closure body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new CloseIncident(Named.object(id, IncidentId::new), body.measures()), body, actor, http);
    }

    private ResponseEntity<String> send(
            IncidentCommand command, IncidentRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(door.send(command, sending, IncidentReceipt::of), INCIDENTS + "/" + command.stream());
    }
}
