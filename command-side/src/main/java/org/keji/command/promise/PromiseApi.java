package org.keji.command.promise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.door.Body;
import org.keji.command.promise.CourseRequest.RiskNotice;
import org.keji.command.promise.CourseRequest.RiskSaid;
import org.keji.command.promise.CourseRequest.Step;
import org.keji.command.promise.PromiseCommand.BreakPromise;
import org.keji.command.promise.PromiseCommand.HandOverPromise;
import org.keji.command.promise.PromiseCommand.KeepPromise;
import org.keji.command.promise.PromiseCommand.MovePromise;
import org.keji.command.promise.PromiseCommand.NotePromiseRisk;
import org.keji.command.promise.PromiseCommand.TellPromiseRisk;
import org.keji.command.promise.PromiseCommand.WithdrawPromise;
import org.keji.command.promise.PromiseRequest.DueSaid;
import org.keji.command.promise.PromiseRequest.HandOver;
import org.keji.command.promise.PromiseRequest.Making;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PromiseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to promises over HTTP. */
@RestController
@RequestMapping(PromiseApi.PLACE)
@Answers(CourseAnswer.class)
@Tag(name = "Promises", description = "What is promised to customers, and what they ask for (handbook chapter 1)")
class PromiseApi {

    static final String PLACE = "/api/v1/promises";

    private final CourseDoor door;

    PromiseApi(CourseDoor door) {
        this.door = door;
    }

    @PostMapping
    @Requires(Permission.MAKE_PROMISE)
    @Operation(
            operationId = "registerPromise",
            summary = "Promise something to a customer (CU-18)",
            description = "Whoever sends it is responsible, unless another is named. It is kept in time up to its due "
                    + "time, that moment included.")
    ResponseEntity<String> make(@RequestBody Making body, Actor actor, HttpServletRequest http) {
        body.check();
        PromiseId id = PromiseId.of(door.newId(http, actor, "promise"));
        return send(body.command(id), body, actor, http);
    }

    @PostMapping("/{id}/due-time")
    @Requires(Permission.KEEP_PROMISE)
    @Operation(
            operationId = "movePromise",
            summary = "Say by when it is to be kept instead, and why (CU-18)",
            description = "Before its due time has passed. The time that held before is kept.")
    ResponseEntity<String> move(
            @PathVariable String id, @RequestBody DueSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new MovePromise(promise(id), body.due()), body, actor, http);
    }

    @PostMapping("/{id}/hand-over")
    @Requires(Permission.KEEP_PROMISE)
    @Operation(operationId = "handOverPromise", summary = "Make another responsible, and say why (CU-18)")
    ResponseEntity<String> handOver(
            @PathVariable String id, @RequestBody HandOver body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new HandOverPromise(promise(id), body.owner()), body, actor, http);
    }

    @PostMapping("/{id}/risk")
    @Requires(Permission.KEEP_PROMISE)
    @Operation(
            operationId = "notePromiseRisk",
            summary = "Say that a promise may not be kept (CU-22)",
            description = "From then on the customer is to be told within the time of the policy book.")
    ResponseEntity<String> noteRisk(
            @PathVariable String id, @RequestBody RiskSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new NotePromiseRisk(promise(id), body.risk()), body, actor, http);
    }

    @PostMapping("/{id}/risk-notice")
    @Requires(Permission.KEEP_PROMISE)
    @Operation(
            operationId = "tellPromiseRisk",
            summary = "Say that the customer was told of the risk, with a solution (CU-22)",
            description = "What was told after its time is taken, and is late.")
    ResponseEntity<String> tellRisk(
            @PathVariable String id, @RequestBody RiskNotice body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new TellPromiseRisk(promise(id), body.solution()), body, actor, http);
    }

    @PostMapping("/{id}/fulfilment")
    @Requires(Permission.KEEP_PROMISE)
    @Operation(
            operationId = "keepPromise",
            summary = "Say that a promise was kept, and when (CU-18)",
            description = "Whether that was in time follows from the due time that held when it was kept.")
    ResponseEntity<String> keep(@PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new KeepPromise(promise(id)), body, actor, http);
    }

    @PostMapping("/{id}/failure")
    @Requires(Permission.KEEP_PROMISE)
    @Operation(
            operationId = "breakPromise",
            summary = "Say that a promise was not kept and will not be, and why (CU-18)")
    ResponseEntity<String> breakIt(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new BreakPromise(promise(id)), body, actor, http);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Permission.KEEP_PROMISE)
    @Operation(
            operationId = "withdrawPromise",
            summary = "Take a promise back, or say that the customer does without, and why (CU-18)")
    ResponseEntity<String> withdraw(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new WithdrawPromise(promise(id)), body, actor, http);
    }

    private static PromiseId promise(String id) {
        return Named.object(id, PromiseId::new);
    }

    private ResponseEntity<String> send(PromiseCommand command, Body body, Actor actor, HttpServletRequest http) {
        return door.send(command, body, actor, http, PLACE);
    }
}
