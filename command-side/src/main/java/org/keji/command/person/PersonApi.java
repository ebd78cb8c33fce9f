package org.keji.command.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.MayBegin;
import org.keji.command.person.PersonCommand.DiscloseData;
import org.keji.command.person.PersonCommand.ErasePerson;
import org.keji.command.person.PersonCommand.LiftHold;
import org.keji.command.person.PersonCommand.PlaceHold;
import org.keji.command.person.PersonCommand.RecordConsent;
import org.keji.command.person.PersonCommand.RequestErasure;
import org.keji.command.person.PersonCommand.WithdrawConsent;
import org.keji.command.person.PersonCommand.WithdrawErasure;
import org.keji.command.person.PersonRequest.ConsentGiven;
import org.keji.command.person.PersonRequest.Step;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.person.ErasureGround;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about the data held on a person, over HTTP. */
@RestController
@RequestMapping("/api/v1/persons/{id}")
@Answers(PersonAnswer.class)
@Tag(name = "Persons", description = "Consent, holds, erasure and export of personal data (handbook chapter 7)")
class PersonApi {

    private final PersonDesk persons;

    PersonApi(PersonDesk persons) {
        this.persons = persons;
    }

    @PostMapping("/erasure-request")
    @MayBegin
    @Requires(Permission.REQUEST_ERASURE)
    @Operation(
            operationId = "requestErasure",
            summary = "Ask that a person be erased (DP-03)",
            description =
                    "Their key is destroyed when the time of grace of the policy book is over, unless it is taken "
                            + "back or something demands that the data stay. The reason says how the request came.")
    ResponseEntity<String> request(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        PersonId person = persons.held(id);
        return persons.send(new RequestErasure(person, ErasureGround.REQUEST), body, actor, http);
    }

    @PostMapping("/erasure-request/withdrawal")
    @Requires(Permission.REQUEST_ERASURE)
    @Operation(operationId = "withdrawErasure", summary = "Take a request for erasure back in time (DP-03)")
    ResponseEntity<String> withdraw(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return persons.send(new WithdrawErasure(Named.object(id, PersonId::new)), body, actor, http);
    }

    @PostMapping("/hold")
    @MayBegin
    @Requires(Permission.HOLD_PERSON)
    @Operation(
            operationId = "placeHold",
            summary = "Keep a person's data while a law or a dispute demands it (DP-03)",
            description = "A request for erasure waits as long as the hold stands.")
    ResponseEntity<String> hold(@PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        PersonId person = persons.held(id);
        return persons.send(new PlaceHold(person), body, actor, http);
    }

    @PostMapping("/hold/lifting")
    @Requires(Permission.HOLD_PERSON)
    @Operation(
            operationId = "liftHold",
            summary = "Say that nothing demands the data any more (DP-03)",
            description = "A request whose grace is over is carried out at once.")
    ResponseEntity<String> lift(@PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return persons.send(new LiftHold(Named.object(id, PersonId::new)), body, actor, http);
    }

    @PostMapping("/erasure")
    @Requires(Permission.ERASE_PERSON)
    @Operation(
            operationId = "erasePerson",
            summary = "Destroy a person's key at once (DP-03)",
            description =
                    "What was sealed under it can never be read again; history, statistics and proofs stay whole. "
                            + "Before the grace is over another than whoever registered the request decides it (SOD), with a "
                            + "reason. There is no way back.")
    ResponseEntity<String> erase(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return persons.send(new ErasePerson(Named.object(id, PersonId::new)), body, actor, http);
    }

    @PostMapping("/consents")
    @MayBegin
    @Requires(Permission.RECORD_CONSENT)
    @Operation(
            operationId = "recordConsent",
            summary = "Record that a person agrees to a disclosure (DP-01)",
            description = "It names one third party and one purpose, and holds until it ends or is withdrawn.")
    ResponseEntity<String> consent(
            @PathVariable String id, @RequestBody ConsentGiven body, Actor actor, HttpServletRequest http) {
        body.check();
        PersonId person = persons.held(id);
        var until = body.until() == null ? null : CommandRequests.plausible(body.until(), "/until");
        return persons.send(new RecordConsent(person, body.recipient(), body.purpose(), until), body, actor, http);
    }

    @PostMapping("/consents/{number}/withdrawal")
    @Requires(Permission.RECORD_CONSENT)
    @Operation(operationId = "withdrawConsent", summary = "Record that a person no longer agrees (DP-01)")
    ResponseEntity<String> withdrawConsent(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return persons.send(
                new WithdrawConsent(
                        Named.object(id, PersonId::new), Named.number(number, PersonRule.CONSENT_WAS_RECORDED)),
                body,
                actor,
                http);
    }

    @PostMapping("/consents/{number}/disclosures")
    @Requires(Permission.DISCLOSE_DATA)
    @Operation(
            operationId = "discloseData",
            summary = "Record that a person's data go to a third party (DP-01)",
            description = "Refused without a consent that holds. The disclosure is then exported under its number.")
    ResponseEntity<String> disclose(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return persons.send(
                new DiscloseData(
                        Named.object(id, PersonId::new), Named.number(number, PersonRule.CONSENT_WAS_RECORDED)),
                body,
                actor,
                http);
    }
}
