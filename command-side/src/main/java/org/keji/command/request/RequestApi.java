package org.keji.command.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.door.Body;
import org.keji.command.promise.CourseAnswer;
import org.keji.command.promise.CourseDoor;
import org.keji.command.promise.CourseRequest.RiskNotice;
import org.keji.command.promise.CourseRequest.RiskSaid;
import org.keji.command.promise.CourseRequest.Step;
import org.keji.command.promise.PromisesInLog;
import org.keji.command.request.RequestCommand.AnswerFeasibility;
import org.keji.command.request.RequestCommand.NoteRequestRisk;
import org.keji.command.request.RequestCommand.RefuseRequest;
import org.keji.command.request.RequestCommand.TakeUpAsContract;
import org.keji.command.request.RequestCommand.TakeUpAsPromise;
import org.keji.command.request.RequestCommand.TellRequestRisk;
import org.keji.command.request.RequestCommand.WithdrawRequest;
import org.keji.command.request.RequestWords.Contracted;
import org.keji.command.request.RequestWords.Feasibility;
import org.keji.command.request.RequestWords.Promised;
import org.keji.command.request.RequestWords.Receipt;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.RequestId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to requests of customers over HTTP. */
@RestController
@RequestMapping(RequestApi.PLACE)
@Answers(CourseAnswer.class)
@Tag(name = "Promises", description = "What is promised to customers, and what they ask for (handbook chapter 1)")
class RequestApi {

    static final String PLACE = "/api/v1/requests";

    private final CourseDoor door;
    private final PromisesInLog promises;

    RequestApi(CourseDoor door, PromisesInLog promises) {
        this.door = door;
        this.promises = promises;
    }

    @PostMapping
    @Requires(Permission.RECEIVE_REQUEST)
    @Operation(
            operationId = "receiveRequest",
            summary = "Take down what a customer wishes for (CU-21)",
            description = "Whoever sends it is responsible for the answer, unless another is named.")
    ResponseEntity<String> receive(@RequestBody Receipt body, Actor actor, HttpServletRequest http) {
        body.check();
        RequestId id = RequestId.of(door.newId(http, actor, "request"));
        return send(body.command(id), body, actor, http);
    }

    @PostMapping("/{id}/feasibility")
    @Requires(Permission.ANSWER_REQUEST)
    @Operation(
            operationId = "answerFeasibility",
            summary = "Say whether the wish can be met (CU-21)",
            description = "A later answer takes the place of an earlier one; both are kept.")
    ResponseEntity<String> answer(
            @PathVariable String id, @RequestBody Feasibility body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new AnswerFeasibility(request(id), body.feasible(), body.words()), body, actor, http);
    }

    @PostMapping("/{id}/risk")
    @Requires(Permission.ANSWER_REQUEST)
    @Operation(
            operationId = "noteRequestRisk",
            summary = "Say that a request may not be met by its deadline (CU-22)",
            description = "From then on the customer is to be told within the time of the policy book.")
    ResponseEntity<String> noteRisk(
            @PathVariable String id, @RequestBody RiskSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new NoteRequestRisk(request(id), body.risk()), body, actor, http);
    }

    @PostMapping("/{id}/risk-notice")
    @Requires(Permission.ANSWER_REQUEST)
    @Operation(
            operationId = "tellRequestRisk",
            summary = "Say that the customer was told of the risk, with a solution (CU-22)",
            description = "What was told after its time is taken, and is late.")
    ResponseEntity<String> tellRisk(
            @PathVariable String id, @RequestBody RiskNotice body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new TellRequestRisk(request(id), body.solution()), body, actor, http);
    }

    @PostMapping("/{id}/promise")
    @Requires(Permission.ANSWER_REQUEST)
    @Operation(
            operationId = "takeUpAsPromise",
            summary = "Say which promise a request became (CU-21)",
            description = "The promise is made first, to the same customer; the request ends by naming it.")
    ResponseEntity<String> promise(
            @PathVariable String id, @RequestBody Promised body, Actor actor, HttpServletRequest http) {
        body.check();
        var promisedTo = promises.customerOf(body.promiseId());
        return send(new TakeUpAsPromise(request(id), body.promiseId(), promisedTo), body, actor, http);
    }

    @PostMapping("/{id}/contract")
    @Requires(Permission.ANSWER_REQUEST)
    @Operation(operationId = "takeUpAsContract", summary = "Say which contract a request became (CU-21)")
    ResponseEntity<String> contract(
            @PathVariable String id, @RequestBody Contracted body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new TakeUpAsContract(request(id), body.contract()), body, actor, http);
    }

    @PostMapping("/{id}/refusal")
    @Requires(Permission.ANSWER_REQUEST)
    @Operation(operationId = "refuseRequest", summary = "Say that the house will not do it, and why (CU-21)")
    ResponseEntity<String> refuse(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new RefuseRequest(request(id)), body, actor, http);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Permission.ANSWER_REQUEST)
    @Operation(
            operationId = "withdrawRequest",
            summary = "Say that the customer no longer wishes for it, and why (CU-21)")
    ResponseEntity<String> withdraw(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new WithdrawRequest(request(id)), body, actor, http);
    }

    private static RequestId request(String id) {
        return Named.object(id, RequestId::new);
    }

    private ResponseEntity<String> send(RequestCommand command, Body body, Actor actor, HttpServletRequest http) {
        return door.send(command, body, actor, http, PLACE);
    }
}
