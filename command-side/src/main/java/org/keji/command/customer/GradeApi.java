package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.GradeCommand.CorrectLifecycle;
import org.keji.command.customer.GradeCommand.GradeCustomer;
import org.keji.command.customer.GradeCommand.OverrideGrade;
import org.keji.command.customer.GradeCommand.ReleaseGrade;
import org.keji.command.customer.GradeCommand.ReleaseLifecycle;
import org.keji.command.customer.GradeRequest.GradeSaid;
import org.keji.command.customer.GradeRequest.LifecycleSaid;
import org.keji.command.customer.GradeRequest.SchemeSaid;
import org.keji.command.customer.GradeRequest.Step;
import org.keji.command.door.Answers;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that grade a customer, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Answers(CustomerAnswer.class)
@Tag(name = "Customers")
class GradeApi {

    private final CustomerDesk desk;

    GradeApi(CustomerDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/{id}/grading")
    @Requires(Permission.GRADE_CUSTOMER)
    @Operation(
            operationId = "gradeCustomer",
            summary = "Compute the grades of all schemes of the book now (CU-06)",
            description =
                    "They rest on everything the log holds at this moment. The house does the same by itself after "
                            + "the interval of the book. A grade on the same figures as before is not recorded again.")
    ResponseEntity<String> grade(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new GradeCustomer(Named.object(id, CustomerId::new)), body, actor, http);
    }

    @PostMapping("/{id}/grade")
    @Requires(Permission.GRADE_CUSTOMER)
    @Operation(
            operationId = "overrideGrade",
            summary = "Give the customer another grade than the scheme does, and say why (CU-06)",
            description = "The scheme goes on computing beside it, and its figures stay in sight.")
    ResponseEntity<String> override(
            @PathVariable String id, @RequestBody GradeSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(
                new OverrideGrade(Named.object(id, CustomerId::new), body.scheme(), body.grade()), body, actor, http);
    }

    @PostMapping("/{id}/grade/release")
    @Requires(Permission.GRADE_CUSTOMER)
    @Operation(operationId = "releaseGrade", summary = "Let the computed grade hold again, and say why (CU-06)")
    ResponseEntity<String> release(
            @PathVariable String id, @RequestBody SchemeSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new ReleaseGrade(Named.object(id, CustomerId::new), body.scheme()), body, actor, http);
    }

    @PostMapping("/{id}/lifecycle")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(
            operationId = "correctLifecycle",
            summary = "Say where the customer stands in the life of the relation, and why (CU-11)",
            description = "It holds until it is let go, or the customer is taken out of service or back in.")
    ResponseEntity<String> correct(
            @PathVariable String id, @RequestBody LifecycleSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new CorrectLifecycle(Named.object(id, CustomerId::new), body.lifecycle()), body, actor, http);
    }

    @PostMapping("/{id}/lifecycle/release")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(operationId = "releaseLifecycle", summary = "Let the computed stage hold again, and say why (CU-11)")
    ResponseEntity<String> release(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new ReleaseLifecycle(Named.object(id, CustomerId::new)), body, actor, http);
    }
}
