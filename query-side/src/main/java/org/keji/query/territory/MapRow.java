package org.keji.query.territory;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.BorderFault;
import org.keji.kernel.territory.Borders;
import org.keji.kernel.territory.TerritoryEvent;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Recorded;

/**
 * A map of territories as the read model keeps it.
 *
 * @param id of the map and the draft
 * @param publication null while it was not published
 */
record MapRow(
        String id,
        int draft,
        String state,
        Json borders,
        Json faults,
        int faultCount,
        List<String> territories,
        Instant draftedAt,
        String draftedBy,
        @Nullable Publication publication,
        long version,
        long position) {

    static final String PUBLISHED = "published";

    private static final EventJson JSON = new EventJson();

    /** Since when it holds, by whom and why. */
    @Schema(name = "TerritoryMapPublication")
    record Publication(
            Instant publishedAt,
            String publishedBy,
            @Nullable String because) {}

    static String idOf(TerritoryEvent event) {
        return event.stream() + "-" + event.draft();
    }

    static MapRow of(TerritoriesDrafted e, Recorded recorded) {
        return new MapRow(
                idOf(e),
                e.draft(),
                "drafted",
                new Json(JSON.write(e.borders())),
                new Json(JSON.write(e.faults())),
                e.faults().size(),
                e.borders().of(AreaRole.TERRITORY).map(Area::code).toList(),
                e.occurredAt(),
                recorded.actor(),
                null,
                recorded.sequence() + 1,
                recorded.position());
    }

    MapRow published(Recorded recorded) {
        return new MapRow(
                id,
                draft,
                PUBLISHED,
                borders,
                faults,
                faultCount,
                territories,
                draftedAt,
                draftedBy,
                new Publication(recorded.occurredAt(), recorded.actor(), recorded.reason()),
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    Borders drawn() {
        return JSON.read(borders.text(), Borders.class);
    }

    List<BorderFault> wrong() {
        return List.of(JSON.read(faults.text(), BorderFault[].class));
    }
}
