package org.keji.command.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.permit.ApplicationRequest.WalkingIn;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who comes unannounced is registered over HTTP (PE-06, PE-11). */
@RestController
@RequestMapping("/api/v1/walk-ins")
@Answers(PermitReceipt.class)
@Tag(name = PermitSending.TAG, description = PermitSending.ABOUT)
class WalkInApi {

    private final PermitSending sending;

    WalkInApi(PermitSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.REGISTER_WALK_IN)
    @Operation(
            operationId = "registerWalkIn",
            summary = "Register who came unannounced, and pass on what they need (PE-11)",
            description = "The department is asked and consents or refuses (PE-06). It is a permit as any other "
                    + "from then on.")
    ResponseEntity<String> register(@RequestBody WalkingIn body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.made(body.command(sending.newId(http, actor)), body, actor, http);
    }
}
