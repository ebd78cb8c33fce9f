package org.keji.command.territory;

import org.keji.kernel.territory.TerritoryEvent;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesPublished;

/**
 * What the map of territories remembers to decide on.
 *
 * @param newest the number of the newest draft; 0 before there is one
 * @param sound whether that draft has no fault
 * @param published the number of the draft that holds; 0 before one does
 */
record TerritoryState(int newest, boolean sound, int published) {

    static final TerritoryState EMPTY = new TerritoryState(0, false, 0);

    TerritoryState after(TerritoryEvent event) {
        return switch (event) {
            case TerritoriesDrafted e
            when e.draft() == newest + 1 ->
                new TerritoryState(e.draft(), e.faults().isEmpty(), published);
            case TerritoriesPublished e
            when e.draft() == newest && sound && published < newest -> new TerritoryState(newest, true, e.draft());
            case TerritoriesDrafted _, TerritoriesPublished _ ->
                throw new IllegalStateException("A draft comes after the one before, and is published once if sound");
        };
    }
}
