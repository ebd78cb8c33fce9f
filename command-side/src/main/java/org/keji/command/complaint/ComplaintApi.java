package org.keji.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintRequest.Acknowledgement;
import org.keji.command.complaint.ComplaintRequest.Annotation;
import org.keji.command.complaint.ComplaintRequest.Assessment;
import org.keji.command.complaint.ComplaintRequest.HandOver;
import org.keji.command.complaint.ComplaintRequest.HandOverReply;
import org.keji.command.complaint.ComplaintRequest.Particulars;
import org.keji.command.complaint.ComplaintRequest.Receipt;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands of the complaint desk over HTTP. */
@RestController
@RequestMapping("/api/v1/complaints")
@Answers(ComplaintAnswer.class)
@Tag(name = "Complaint desk", description = "Taking and answering complaints (handbook chapter 4)")
class ComplaintApi {

    private final CommandDoor door;
    private final CommandRequests requests;
    private final Changing complaints;

    ComplaintApi(CommandDoor door, CommandRequests requests, Changing complaints) {
        this.door = door;
        this.requests = requests;
        this.complaints = complaints;
    }

    @PostMapping
    @Requires(Permission.RECEIVE_COMPLAINT)
    @Operation(
            operationId = "receiveComplaint",
            summary = "Receive a complaint (CO-01)",
            description = "Any channel counts. Whoever sends this owns the complaint (CO-04). The answer carries its "
                    + "number at once; the clock of the first answer runs from occurredAt (CO-02).")
    ResponseEntity<String> receive(@RequestBody Receipt body, Actor actor, HttpServletRequest http) {
        body.check();
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        ComplaintId id = ComplaintId.of(requests.newId(http, actor, "complaint"));
        PersonId person = id.complainant();
        Caller complainant = body.complainant();
        ReceiveComplaint command = new ReceiveComplaint(
                id,
                body.channel(),
                body.product(),
                body.kind(),
                body.department() == null ? actor.department() : body.department(),
                body.customerId(),
                Personal.of(person, body.content()),
                complainant == null ? null : Personal.of(person, complainant));
        return requests.answer(door.send(command, sending, ComplaintApi::received), "/api/v1/complaints/" + id);
    }

    @PostMapping("/{id}/acknowledgement")
    @Requires(Permission.ACKNOWLEDGE_COMPLAINT)
    @Operation(
            operationId = "acknowledgeComplaint",
            summary = "Register the first answer to a complaint (CO-02)",
            description = "Its owner or a supervisor registers when the complainant was first answered. The clock is "
                    + "met if that was within the time of the policy book after receipt; exactly at the limit is in "
                    + "time. If-Match may carry the version that was read.")
    ResponseEntity<String> acknowledge(
            @PathVariable String id, @RequestBody Acknowledgement body, Actor actor, HttpServletRequest http) {
        return complaints.change(new AcknowledgeComplaint(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/assessment")
    @Requires(Permission.ASSESS_COMPLAINT)
    @Operation(
            operationId = "assessComplaint",
            summary = "Classify a complaint by kind, urgency and severity (CO-03)",
            description = "They set the time to resolve, counted from the receipt, and who must know. The latest "
                    + "assessment holds. If-Match may carry the version that was read.")
    ResponseEntity<String> assess(
            @PathVariable String id, @RequestBody Assessment body, Actor actor, HttpServletRequest http) {
        body.check();
        AssessComplaint command =
                new AssessComplaint(Named.object(id, ComplaintId::new), body.kind(), body.urgency(), body.severity());
        return complaints.change(command, body, actor, http);
    }

    @PostMapping("/{id}/hand-over")
    @Requires(Permission.HAND_OVER_COMPLAINT)
    @Operation(
            operationId = "offerHandOver",
            summary = "Offer a complaint to another owner (CO-04)",
            description = "Its owner keeps it until the other accepts. If-Match may carry the version that was read.")
    ResponseEntity<String> handOver(
            @PathVariable String id, @RequestBody HandOver body, Actor actor, HttpServletRequest http) {
        body.check();
        OfferHandOver command = new OfferHandOver(Named.object(id, ComplaintId::new), body.to());
        return complaints.change(command, body, actor, http);
    }

    @PostMapping("/{id}/hand-over/acceptance")
    @Requires(Permission.TAKE_COMPLAINT)
    @Operation(
            operationId = "acceptHandOver",
            summary = "Take the complaint that was offered (CO-04)",
            description = "Whoever was asked owns it from then on.")
    ResponseEntity<String> accept(
            @PathVariable String id, @RequestBody HandOverReply body, Actor actor, HttpServletRequest http) {
        return complaints.change(new AcceptHandOver(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/hand-over/refusal")
    @Requires(Permission.TAKE_COMPLAINT)
    @Operation(
            operationId = "declineHandOver",
            summary = "Do not take the complaint that was offered (CO-04)",
            description = "Its owner keeps it.")
    ResponseEntity<String> decline(
            @PathVariable String id, @RequestBody HandOverReply body, Actor actor, HttpServletRequest http) {
        return complaints.change(new DeclineHandOver(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/annotations")
    @Requires(Permission.ANNOTATE_COMPLAINT)
    @Operation(
            operationId = "annotateComplaint",
            summary = "Note something with a complaint",
            description = "It changes nothing, and is sealed.")
    ResponseEntity<String> annotate(
            @PathVariable String id, @RequestBody Annotation body, Actor actor, HttpServletRequest http) {
        body.check();
        ComplaintId complaint = Named.object(id, ComplaintId::new);
        AnnotateComplaint command = new AnnotateComplaint(complaint, Personal.of(complaint.complainant(), body.note()));
        return complaints.change(command, body, actor, http);
    }

    @PostMapping("/{id}/particulars")
    @Requires(Permission.CORRECT_COMPLAINT)
    @Operation(
            operationId = "correctParticulars",
            summary = "Correct what was registered on receipt (CO-01)",
            description = "All of it is said anew and holds from now on; what was recorded stays recorded.")
    ResponseEntity<String> correct(
            @PathVariable String id, @RequestBody Particulars body, Actor actor, HttpServletRequest http) {
        body.check();
        CorrectParticulars command = new CorrectParticulars(
                Named.object(id, ComplaintId::new),
                body.channel(),
                body.product(),
                body.department(),
                body.customerId());
        return complaints.change(command, body, actor, http);
    }

    private static Object received(List<DomainEventMessage<?>> events) {
        ComplaintReceived event = (ComplaintReceived) events.getFirst().getPayload();
        return new ComplaintAnswer(event.stream(), event.number().value(), null, 1);
    }
}
