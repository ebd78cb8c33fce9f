package org.keji.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.keji.command.complaint.ClockCommand.CorrectTime;
import org.keji.command.complaint.ClockCommand.PauseClock;
import org.keji.command.complaint.ClockCommand.ResumeClock;
import org.keji.command.complaint.ClockRequest.Change;
import org.keji.command.complaint.ClockRequest.TimeCorrection;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandRequests;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A complaint's clocks and recorded times over HTTP. */
@RestController
@RequestMapping("/api/v1/complaints")
@Answers(ComplaintAnswer.class)
@Tag(name = "Complaint desk", description = "Taking and answering complaints (handbook chapter 4)")
class ClockApi {

    private final Changing complaints;

    ClockApi(Changing complaints) {
        this.complaints = complaints;
    }

    @PostMapping("/{id}/pause")
    @Requires(Permission.PAUSE_CLOCK)
    @Operation(
            operationId = "pauseClock",
            summary = "Let the clock of the resolution stand still, for a reason (CO-11)",
            description = "The reason is needed; a clock past its target is not paused.")
    ResponseEntity<String> pause(
            @PathVariable String id, @RequestBody Change body, Actor actor, HttpServletRequest http) {
        return complaints.change(new PauseClock(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/resumption")
    @Requires(Permission.PAUSE_CLOCK)
    @Operation(
            operationId = "resumeClock",
            summary = "Let the clock of the resolution go on (CO-11)",
            description = "The target moves by the time it stood still.")
    ResponseEntity<String> resume(
            @PathVariable String id, @RequestBody Change body, Actor actor, HttpServletRequest http) {
        return complaints.change(new ResumeClock(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/time-corrections")
    @Requires(Permission.CORRECT_COMPLAINT)
    @Operation(
            operationId = "correctTime",
            summary = "Correct the recorded time of a step (CO-11)",
            description =
                    "What was recorded stays recorded: asked for a position before, everything answers as it did then. "
                            + "Nobody corrects a complaint of their own (SOD).")
    ResponseEntity<String> correct(
            @PathVariable String id, @RequestBody TimeCorrection body, Actor actor, HttpServletRequest http) {
        body.check();
        Instant is = CommandRequests.plausible(body.is(), "/is");
        return complaints.change(
                new CorrectTime(Named.object(id, ComplaintId::new), body.step(), is), body, actor, http);
    }
}
