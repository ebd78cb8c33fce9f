package org.keji.command.permit;

import static org.keji.command.permit.PermitSending.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.permit.NoticeCommand.AcknowledgeNotice;
import org.keji.command.permit.NoticeCommand.SendNotice;
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

/** Notices of visits are sent and acknowledged over HTTP (PE-03, PE-05). */
@RestController
@RequestMapping(PermitSending.PERMITS + "/{id}")
@Answers(PermitReceipt.class)
@Tag(name = PermitSending.TAG, description = PermitSending.ABOUT)
class VisitNoticeApi {

    private final PermitSending sending;

    VisitNoticeApi(PermitSending sending) {
        this.sending = sending;
    }

    @PostMapping("/notice")
    @Requires(Permission.REVIEW_PERMIT)
    @Operation(
            operationId = "sendVisitNotice",
            summary = "Send the notice that follows word by phone (PE-03)",
            description = "Once. A notice after its time still goes, and is late.")
    ResponseEntity<String> send(@PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new SendNotice(permit(id)), body, actor, http);
    }

    @PostMapping("/acknowledgement")
    @Requires(Permission.ACKNOWLEDGE_NOTICE)
    @Operation(
            operationId = "acknowledgeVisitNotice",
            summary = "Say that one's department knows of a visit and prepares for it (PE-05)",
            description = "Once, for a department the notice was sent to. After its time it is taken, and is late.")
    ResponseEntity<String> acknowledge(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new AcknowledgeNotice(permit(id)), body, actor, http);
    }
}
