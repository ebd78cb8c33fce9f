package org.keji.command.territory;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.TerritoryMapId;
import org.keji.kernel.territory.Borders;

/** What one can ask of the map of territories. */
public sealed interface TerritoryCommand extends Command {

    TerritoryMapId mapId();

    @Override
    default String stream() {
        return mapId().value();
    }

    /** Draw a map, in place of any draft before it (VP-04). */
    @Requires(Permission.DRAFT_TERRITORIES)
    record DraftTerritories(@TargetAggregateIdentifier TerritoryMapId mapId, Borders borders)
            implements TerritoryCommand {}

    /** Have the draft hold from now on (VP-04). */
    @Requires(Permission.PUBLISH_TERRITORIES)
    record PublishTerritories(@TargetAggregateIdentifier TerritoryMapId mapId, int draft) implements TerritoryCommand {}
}
