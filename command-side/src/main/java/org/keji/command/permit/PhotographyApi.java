package org.keji.command.permit;

import static org.keji.command.permit.PermitSending.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.permit.PermitRequest.Step;
import org.keji.command.permit.PhotographyCommand.AskForPhotography;
import org.keji.command.permit.PhotographyCommand.GrantPhotography;
import org.keji.command.permit.PhotographyCommand.RefusePhotography;
import org.keji.command.permit.PhotographyCommand.RegisterPicture;
import org.keji.command.permit.PhotographyCommand.SendPrints;
import org.keji.command.permit.PhotographyRequest.Asking;
import org.keji.command.permit.PhotographyRequest.Granting;
import org.keji.command.permit.PhotographyRequest.Printing;
import org.keji.command.permit.PhotographyRequest.Registering;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of visits are asked for, consented to, registered and sent over HTTP (PE-08). */
@RestController
@RequestMapping(PermitSending.PERMITS + "/{id}")
@Answers(PermitReceipt.class)
@Tag(name = PermitSending.TAG, description = PermitSending.ABOUT)
class PhotographyApi {

    private final PermitSending sending;

    PhotographyApi(PermitSending sending) {
        this.sending = sending;
    }

    @PostMapping("/photography")
    @Requires(Permission.ASK_FOR_PHOTOGRAPHY)
    @Operation(
            operationId = "askForPhotography",
            summary = "Ask that pictures be taken of a key customer's visit, and say why (PE-08)",
            description = "By whoever receives them or may act for the customer, as long before the tour as the policy "
                    + "book says; again only after a refusal. Photography is off until the general manager consents.")
    ResponseEntity<String> ask(
            @PathVariable String id, @RequestBody Asking body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new AskForPhotography(permit(id), body.needed(), body.promotes()), body, actor, http);
    }

    @PostMapping("/photography/consent")
    @Requires(Permission.APPROVE_PERMIT)
    @Operation(
            operationId = "consentToPhotography",
            summary = "Consent to pictures, and appoint who takes them (PE-08)",
            description = "With a reason, and not by who asked (SOD).")
    ResponseEntity<String> grant(
            @PathVariable String id, @RequestBody Granting body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new GrantPhotography(permit(id), body.photographer()), body, actor, http);
    }

    @PostMapping("/photography/refusal")
    @Requires(Permission.APPROVE_PERMIT)
    @Operation(
            operationId = "refusePhotography",
            summary = "Do not consent to pictures (PE-08)",
            description = "With a reason, and not by who asked (SOD).")
    ResponseEntity<String> refuse(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new RefusePhotography(permit(id)), body, actor, http);
    }

    @PostMapping("/pictures")
    @Requires(Permission.REGISTER_PICTURE)
    @Operation(
            operationId = "registerPicture",
            summary = "Register a picture one took as the appointed photographer, and where its master is (PE-08)",
            description = "Of a day of the visit, once somebody came. Pictures of a permit are counted from 1.")
    ResponseEntity<String> register(
            @PathVariable String id, @RequestBody Registering body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.made(
                new RegisterPicture(permit(id), body.shows(), body.takenOn(), body.keptAt(), body.digest()),
                body,
                actor,
                http);
    }

    @PostMapping("/prints")
    @Requires(Permission.REVIEW_PERMIT)
    @Operation(
            operationId = "sendPrints",
            summary = "Note that prints of pictures went out by official letter (PE-08)",
            description = "Of registered pictures, each named once.")
    ResponseEntity<String> send(
            @PathVariable String id, @RequestBody Printing body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new SendPrints(permit(id), body.pictures(), body.letter()), body, actor, http);
    }
}
