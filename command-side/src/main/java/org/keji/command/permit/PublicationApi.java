package org.keji.command.permit;

import static org.keji.command.permit.PermitSending.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.permit.PermitRequest.Step;
import org.keji.command.permit.PhotographyCommand.AskForPublication;
import org.keji.command.permit.PhotographyCommand.GrantPublication;
import org.keji.command.permit.PhotographyCommand.RefusePublication;
import org.keji.command.permit.PhotographyRequest.Publishing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publications of pictures are asked for and decided on over HTTP (PE-08). */
@RestController
@RequestMapping(PermitSending.PERMITS + "/{id}/publications")
@Answers(PermitReceipt.class)
@Tag(name = PermitSending.TAG, description = PermitSending.ABOUT)
class PublicationApi {

    private final PermitSending sending;

    PublicationApi(PermitSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.ASK_FOR_PHOTOGRAPHY)
    @Operation(
            operationId = "registerPublicationWish",
            summary = "Ask that pictures of a visit be published (PE-08)",
            description = "Of registered pictures, each named once. Publications of a permit are counted from 1; each "
                    + "needs the department's consent.")
    ResponseEntity<String> ask(
            @PathVariable String id, @RequestBody Publishing body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.made(new AskForPublication(permit(id), body.pictures(), body.medium()), body, actor, http);
    }

    @PostMapping("/{publication}/consent")
    @Requires(Permission.CONSENT_TO_PUBLICATION)
    @Operation(
            operationId = "consentToPublication",
            summary = "Consent to a publication for the department (PE-08)",
            description = "Once, with a reason, and not by who asked (SOD).")
    ResponseEntity<String> grant(
            @PathVariable String id,
            @PathVariable String publication,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(new GrantPublication(permit(id), number(publication)), body, actor, http);
    }

    @PostMapping("/{publication}/refusal")
    @Requires(Permission.CONSENT_TO_PUBLICATION)
    @Operation(
            operationId = "refusePublication",
            summary = "Do not consent to a publication (PE-08)",
            description = "Once, with a reason, and not by who asked (SOD).")
    ResponseEntity<String> refuse(
            @PathVariable String id,
            @PathVariable String publication,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.step(new RefusePublication(permit(id), number(publication)), body, actor, http);
    }

    private static int number(String publication) {
        return Named.number(publication, PhotographyRule.PUBLICATION_WAS_ASKED);
    }
}
