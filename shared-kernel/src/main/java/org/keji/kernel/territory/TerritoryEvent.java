package org.keji.kernel.territory;

import java.time.Instant;
import java.util.List;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.TerritoryMapId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to the map of territories (VP-04). Drafts are counted from 1. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface TerritoryEvent extends DomainEvent {

    TerritoryMapId mapId();

    /** The number of the draft. */
    int draft();

    @Override
    default String stream() {
        return mapId().value();
    }

    /**
     * A map was drawn, in place of any draft before it.
     *
     * @param faults what is wrong with its borders; a draft with any is not published
     */
    @EventName("territories.drafted")
    record TerritoriesDrafted(
            TerritoryMapId mapId, Instant occurredAt, @Part int draft, Borders borders, List<BorderFault> faults)
            implements TerritoryEvent {}

    /** The draft holds from now on, in place of the map before it; the reason is recorded with this. */
    @EventName("territories.published")
    record TerritoriesPublished(
            TerritoryMapId mapId, Instant occurredAt, @Part int draft) implements TerritoryEvent {}
}
