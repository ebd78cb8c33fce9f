package org.keji.command.permit;

import static org.keji.command.permit.PermitSending.permit;
import static org.keji.command.permit.PermitSending.visitor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.permit.ApplicationCommand.AddVisitor;
import org.keji.command.permit.ApplicationCommand.StrikeVisitor;
import org.keji.command.permit.ApplicationRequest.Adding;
import org.keji.command.permit.ApplicationRequest.Applying;
import org.keji.command.permit.CourseCommand.ChangeReception;
import org.keji.command.permit.CourseCommand.ClosePermit;
import org.keji.command.permit.CourseCommand.ExtendPermit;
import org.keji.command.permit.CourseCommand.RevokePermit;
import org.keji.command.permit.CourseCommand.WithdrawPermit;
import org.keji.command.permit.DecisionRequest.Extending;
import org.keji.command.permit.DecisionRequest.Receiving;
import org.keji.command.permit.PermitRequest.Step;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitorPermitId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Permits are asked for and changed over HTTP (PE-01, PE-09, PE-10). */
@RestController
@RequestMapping(PermitSending.PERMITS)
@Answers(PermitReceipt.class)
@Tag(name = PermitSending.TAG, description = PermitSending.ABOUT)
class PermitApi {

    private final PermitSending sending;

    PermitApi(PermitSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.APPLY_FOR_PERMIT)
    @Operation(
            operationId = "registerVisitorPermit",
            summary = "Apply for visitors who are to come (PE-01)",
            description = "A key or group tour whose notice is already too late says why word goes by phone first "
                    + "(PE-03). An ordinary tour that is too late is refused; an ad hoc one is phoned in to the"
                    + " receiving staff and then applied for (PE-02). Who is named is sealed.")
    ResponseEntity<String> apply(@RequestBody Applying body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.made(body.command(sending.newId(http, actor)), body, actor, http);
    }

    @PostMapping("/{id}/visitors/{visitor}")
    @Requires(Permission.CHANGE_PERMIT)
    @Operation(
            operationId = "registerPermitVisitor",
            summary = "Name one more who is to come (PE-01)",
            description = "Before anybody reviewed it, under the next number.")
    ResponseEntity<String> add(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody Adding body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.made(add(permit(id), visitor(visitor), body), body, actor, http);
    }

    @PostMapping("/{id}/visitors/{visitor}/striking")
    @Requires(Permission.CHANGE_PERMIT)
    @Operation(
            operationId = "strikePermitVisitor",
            summary = "Say that one of them will not come, and why (PE-01)",
            description = "Before they came and without a badge. A group stays two, every other permit one.")
    ResponseEntity<String> strike(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(new StrikeVisitor(permit(id), visitor(visitor)), body, actor, http);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Permission.CHANGE_PERMIT)
    @Operation(
            operationId = "withdrawVisitorPermit",
            summary = "Say that they no longer want to come, and why (PE-01)",
            description = "By who asked, or by service staff; before anybody came by it.")
    ResponseEntity<String> withdraw(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new WithdrawPermit(permit(id)), body, actor, http);
    }

    @PostMapping("/{id}/revocation")
    @Requires(Permission.REVOKE_PERMIT)
    @Operation(
            operationId = "revokeVisitorPermit",
            summary = "Have a permit no longer hold, and say why (PE-10)",
            description = "At any time while it holds. Whoever is inside is let out as ever.")
    ResponseEntity<String> revoke(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new RevokePermit(permit(id)), body, actor, http);
    }

    @PostMapping("/{id}/extension")
    @Requires(Permission.REVIEW_PERMIT)
    @Operation(
            operationId = "extendVisitorPermit",
            summary = "Have a permit hold longer, and say why (PE-10)",
            description = "In all no longer than the policy book allows, and not by who applied for it.")
    ResponseEntity<String> extend(
            @PathVariable String id, @RequestBody Extending body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new ExtendPermit(permit(id), body.later()), body, actor, http);
    }

    @PostMapping("/{id}/reception")
    @Requires(Permission.REVIEW_PERMIT)
    @Operation(
            operationId = "changeVisitorReception",
            summary = "Have visitors received otherwise, and say why (PE-09)",
            description = "In a room of the policy book that seats them, or in none.")
    ResponseEntity<String> receive(
            @PathVariable String id, @RequestBody Receiving body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(
                new ChangeReception(permit(id), body.refreshments(), body.escort(), body.room()), body, actor, http);
    }

    @PostMapping("/{id}/closing")
    @Requires(Permission.KEEP_BADGES)
    @Operation(
            operationId = "closeVisitorPermit",
            summary = "Close a permit when everybody has left and every badge is back or lost (PE-07)",
            description = "The due list closes it when its time is over.")
    ResponseEntity<String> close(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new ClosePermit(permit(id)), body, actor, http);
    }

    private static AddVisitor add(VisitorPermitId permit, int visitor, Adding body) {
        return new AddVisitor(permit, visitor, body.visitor().announced(permit.visitor(visitor)));
    }
}
