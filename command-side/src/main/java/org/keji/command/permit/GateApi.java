package org.keji.command.permit;

import static org.keji.command.permit.PermitSending.permit;
import static org.keji.command.permit.PermitSending.visitor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.permit.GateCommand.AdmitVisitor;
import org.keji.command.permit.GateCommand.IssueBadge;
import org.keji.command.permit.GateCommand.LetVisitorOut;
import org.keji.command.permit.GateCommand.ReportBadgeLost;
import org.keji.command.permit.GateCommand.TakeBadgeBack;
import org.keji.command.permit.GateCommand.TurnAwayVisitor;
import org.keji.command.permit.GateRequest.Badge;
import org.keji.command.permit.GateRequest.Entering;
import org.keji.command.permit.GateRequest.Leaving;
import org.keji.command.permit.GateRequest.TurningAway;
import org.keji.command.permit.PermitRequest.Step;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Badges are given and taken back, and visitors let in and out, over HTTP (PE-06, PE-07). */
@RestController
@RequestMapping(PermitSending.PERMITS + "/{id}/visitors/{visitor}")
@Answers(PermitReceipt.class)
@Tag(name = PermitSending.TAG, description = PermitSending.ABOUT)
class GateApi {

    private final PermitSending sending;

    GateApi(PermitSending sending) {
        this.sending = sending;
    }

    @PostMapping("/badge")
    @Requires(Permission.KEEP_BADGES)
    @Operation(
            operationId = "issueBadge",
            summary = "Give a visitor a badge (PE-07)",
            description = "While the permit holds and in its time. A badge is with one visitor at a time in the "
                    + "whole house.")
    ResponseEntity<String> issue(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody Badge body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(new IssueBadge(permit(id), visitor(visitor), body.badge()), body, actor, http);
    }

    @PostMapping("/entry")
    @Requires(Permission.KEEP_GATE)
    @Operation(
            operationId = "admitVisitor",
            summary = "Let a visitor in (PE-06, PE-07)",
            description = "With the badge they have, or with one they are given at the same time, so that a request"
                    + " whose answer was lost leaves nothing half done.")
    ResponseEntity<String> admit(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody Entering body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(
                new AdmitVisitor(permit(id), visitor(visitor), body.gate(), body.badge()), body, actor, http);
    }

    @PostMapping("/exit")
    @Requires(Permission.KEEP_GATE)
    @Operation(
            operationId = "letVisitorOut",
            summary = "Let a visitor out (PE-07)",
            description = "Whatever has become of the permit.")
    ResponseEntity<String> letOut(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody Leaving body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(
                new LetVisitorOut(permit(id), visitor(visitor), body.gate(), body.badgeReturned()), body, actor, http);
    }

    @PostMapping("/badge-return")
    @Requires(Permission.KEEP_BADGES)
    @Operation(
            operationId = "takeBadgeBack",
            summary = "Take a badge back from a visitor outside, or one that was lost and is found (PE-07)",
            description = "Whatever has become of the permit. Another visitor may have it from then on.")
    ResponseEntity<String> takeBack(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody Badge body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(new TakeBadgeBack(permit(id), visitor(visitor), body.badge()), body, actor, http);
    }

    @PostMapping("/badge-loss")
    @Requires(Permission.KEEP_BADGES)
    @Operation(
            operationId = "noteBadgeLoss",
            summary = "Say that the badge of a visitor is not to be found, and why (PE-07)",
            description = "Nobody is given it until it is found.")
    ResponseEntity<String> lose(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(new ReportBadgeLost(permit(id), visitor(visitor)), body, actor, http);
    }

    @PostMapping("/turning-away")
    @Requires(Permission.KEEP_GATE)
    @Operation(
            operationId = "turnVisitorAway",
            summary = "Not let a visitor in, by which rule and why (PE-06)",
            description = "Tactfully; it is recorded. They may come again.")
    ResponseEntity<String> turnAway(
            @PathVariable String id,
            @PathVariable String visitor,
            @RequestBody TurningAway body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(
                new TurnAwayVisitor(permit(id), visitor(visitor), body.clause(), body.gate()), body, actor, http);
    }
}
