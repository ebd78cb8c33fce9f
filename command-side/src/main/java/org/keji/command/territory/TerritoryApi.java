package org.keji.command.territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Answers;
import org.keji.command.door.Body;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.command.territory.TerritoryCommand.DraftTerritories;
import org.keji.command.territory.TerritoryCommand.PublishTerritories;
import org.keji.command.territory.TerritoryRequest.Draft;
import org.keji.command.territory.TerritoryRequest.Publication;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.TerritoryMapId;
import org.keji.kernel.territory.BorderFault;
import org.keji.kernel.territory.TerritoryEvent;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesPublished;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about maps of territories over HTTP. */
@RestController
@RequestMapping("/api/v1/territory-maps")
@Answers(TerritoryAnswer.class)
@Tag(name = "Territories", description = "Where account managers visit, and the borders between them (chapter 2)")
class TerritoryApi {

    private final CommandDoor door;
    private final CommandRequests requests;

    TerritoryApi(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    @PostMapping
    @Requires(Permission.DRAFT_TERRITORIES)
    @Operation(
            operationId = "registerTerritoryDraft",
            summary = "Draft a map of territories from GeoJSON, and read what is wrong with its borders (VP-04)",
            description =
                    "Shapes that are broken, overlaps beyond the tolerance of the policy book and gaps in the service "
                            + "area, or where none is declared holes between territories, are named with both areas and a "
                            + "point. Nothing holds until it is published; who would change their territory is read at "
                            + "listTerritoryMoves.")
    ResponseEntity<String> draft(@RequestBody Draft body, Actor actor, HttpServletRequest http) {
        body.check();
        Receipt receipt = send(new DraftTerritories(TerritoryMapId.HOUSE, body.borders()), body, actor, http);
        return requests.answer(receipt.made(), "/api/v1/territory-maps");
    }

    @PostMapping("/{draft}/publication")
    @Requires(Permission.PUBLISH_TERRITORIES)
    @Operation(
            operationId = "publishTerritories",
            summary = "Have the newest draft hold from now on, and say why (VP-04)",
            description = "Only a draft without faults. By which borders a day was visited stays readable.")
    ResponseEntity<String> publish(
            @PathVariable String draft, @RequestBody Publication body, Actor actor, HttpServletRequest http) {
        Body.requireReason(body.reason());
        int number = Named.number(draft, TerritoryRule.DRAFT_OF_TERRITORIES_EXISTS);
        Receipt receipt = send(new PublishTerritories(TerritoryMapId.HOUSE, number), body, actor, http);
        return requests.answer(receipt, "/api/v1/territory-maps/" + number);
    }

    private Receipt send(TerritoryCommand command, TerritoryRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return door.send(command, sending, TerritoryApi::changed);
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        TerritoryEvent event = (TerritoryEvent) last.getPayload();
        return new TerritoryAnswer(event.stream(), event.draft(), faults(event), last.getSequenceNumber() + 1);
    }

    private static @Nullable List<BorderFault> faults(TerritoryEvent event) {
        return switch (event) {
            case TerritoriesDrafted e -> e.faults();
            case TerritoriesPublished _ -> null;
        };
    }
}
