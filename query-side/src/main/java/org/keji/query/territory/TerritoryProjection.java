package org.keji.query.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.territory.TerritoryEvent;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesPublished;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How maps of territories are drawn and published (VP-04). */
@Configuration(proxyBeanMethods = false)
public class TerritoryProjection {

    static final String NAME = "territory_map";
    static final String DRAFT = "map_draft";

    @Bean
    public ReadModel territoryMap() {
        return new ReadModel(
                NAME,
                1,
                List.of(new Entities<>(DRAFT, MapRow.class, TerritoryProjection::key, TerritoryProjection::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof TerritoryEvent event ? MapRow.idOf(event) : null;
    }

    private static @Nullable MapRow after(@Nullable MapRow before, Recorded recorded) {
        return switch ((TerritoryEvent) recorded.event()) {
            case TerritoriesDrafted e -> MapRow.of(e, recorded);
            case TerritoriesPublished _ -> before == null ? null : before.published(recorded);
        };
    }
}
