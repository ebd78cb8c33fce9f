package org.keji.command.interaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Answers;
import org.keji.command.interaction.InteractionCommand.AnswerInteraction;
import org.keji.command.interaction.InteractionCommand.CloseInteraction;
import org.keji.command.interaction.InteractionCommand.DeclineInteraction;
import org.keji.command.interaction.InteractionCommand.HandleInquiry;
import org.keji.command.interaction.InteractionCommand.LogInteraction;
import org.keji.command.interaction.InteractionCommand.OfferInteraction;
import org.keji.command.interaction.InteractionCommand.TakeInteraction;
import org.keji.command.interaction.InteractionRequest.Answer;
import org.keji.command.interaction.InteractionRequest.Closing;
import org.keji.command.interaction.InteractionRequest.HandOver;
import org.keji.command.interaction.InteractionRequest.Handling;
import org.keji.command.interaction.InteractionRequest.Log;
import org.keji.command.interaction.InteractionRequest.Reply;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contacts with customers over HTTP: logged, answered, handed over and closed. */
@RestController
@RequestMapping("/api/v1/interactions")
@Answers(InteractionReceipt.class)
@Tag(name = "Interactions", description = InteractionApi.ABOUT)
class InteractionApi {

    static final String ABOUT =
            "Contacts with customers: what was said, who answers by when, and what was promised (handbook chapter 5)";

    private final Contacting contacts;

    InteractionApi(Contacting contacts) {
        this.contacts = contacts;
    }

    @PostMapping
    @Requires(Permission.LOG_INTERACTION)
    @Operation(
            operationId = "registerInteraction",
            summary = "Log a contact with a customer, or with someone the house does not know (IN-01)",
            description = "Whoever logs it owns it (IN-03). Whoever turned to the house waits for an answer, by the "
                    + "shortest time the policy book gives to the channel, the kind and the customer (IN-02, CU-16); "
                    + "who calls, chats or comes out of hours is called back (IN-06). A complaint that is heard becomes "
                    + "a complaint by itself (CO-01). Of themselves account managers turn to their own customers (CU-08), "
                    + "and with the scheduled programme (IN-04) to those that are served (CU-12).")
    ResponseEntity<String> log(@RequestBody Log body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId id = contacts.newId(http, actor);
        PersonId person = id.person();
        Caller caller = body.caller();
        return contacts.send(
                new LogInteraction(
                        id,
                        body.matter(),
                        text(person, body.content()),
                        caller == null ? null : Personal.of(person, caller),
                        text(person, body.answer()),
                        null),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/answer")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "answerInteraction",
            summary = "Say what whoever turned to the house was answered (IN-02)",
            description =
                    "Once. It meets the clock of the answer if it was in time, and the one of a call-back out of hours; the limit "
                            + "itself is in time.")
    ResponseEntity<String> answer(
            @PathVariable String id, @RequestBody Answer body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(
                new AnswerInteraction(interaction, Personal.of(interaction.person(), body.answer())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/hand-over")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "handOverInteraction",
            summary = "Ask the right department to take a contact (IN-03)",
            description =
                    "Somebody of it, or whoever takes it first. The customer is told before; until it is taken the owner stays "
                            + "responsible.")
    ResponseEntity<String> handOver(
            @PathVariable String id, @RequestBody HandOver body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(
                new OfferInteraction(
                        interaction,
                        body.department(),
                        body.to(),
                        Personal.of(interaction.person(), body.explanation())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/hand-over/acceptance")
    @Requires(Permission.TAKE_INTERACTION)
    @Operation(
            operationId = "takeInteraction",
            summary = "Take the contact that was offered (IN-03)",
            description = "Whoever is asked owns it from now on, and it belongs to the department that was asked.")
    ResponseEntity<String> take(
            @PathVariable String id, @RequestBody Reply body, Actor actor, HttpServletRequest http) {
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(new TakeInteraction(interaction), body, actor, http);
    }

    @PostMapping("/{id}/hand-over/refusal")
    @Requires(Permission.TAKE_INTERACTION)
    @Operation(
            operationId = "declineInteraction",
            summary = "Decline the contact that was offered, or take the offer back (IN-03)",
            description = "With a reason; it stays where it is.")
    ResponseEntity<String> decline(
            @PathVariable String id, @RequestBody Reply body, Actor actor, HttpServletRequest http) {
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(new DeclineInteraction(interaction), body, actor, http);
    }

    @PostMapping("/{id}/handling")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "handleInquiry",
            summary = "Say how the lead department handled an important inquiry (IN-02)",
            description = "Once, and before the inquiry is closed.")
    ResponseEntity<String> handle(
            @PathVariable String id, @RequestBody Handling body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(
                new HandleInquiry(interaction, Personal.of(interaction.person(), body.handling())), body, actor, http);
    }

    @PostMapping("/{id}/closure")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "closeInteraction",
            summary = "Close a contact with its outcome (IN-01)",
            description =
                    "After whoever waits for an answer has one, an important inquiry is handled and a settled service request "
                            + "is fulfilled. Where nobody can be reached or the customer withdraws, the reason is told. A complaint that "
                            + "was heard is passed on.")
    ResponseEntity<String> close(
            @PathVariable String id, @RequestBody Closing body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(new CloseInteraction(interaction, body.outcome()), body, actor, http);
    }

    private static @Nullable Personal<String> text(PersonId person, @Nullable String text) {
        return text == null ? null : Personal.of(person, text);
    }
}
