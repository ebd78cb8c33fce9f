package org.keji.command.territory;

import static org.keji.command.territory.TerritoryRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keji.command.territory.TerritoryCommand.DraftTerritories;
import org.keji.command.territory.TerritoryCommand.PublishTerritories;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.BorderCheck;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesPublished;

/**
 * A map is drafted with all that is wrong with its borders, each with its place, and published once nothing is
 * (VP-04). It holds from when it is told: nobody was visited by borders that were not drawn yet.
 */
final class DecideTerritories {

    /** Where in a request a border stands. */
    private static final String FEATURES = "/map/features";

    private static final int MOST_AREAS = 500;
    private static final int MOST_CORNERS = 20_000;

    private DecideTerritories() {}

    static TerritoriesDrafted draft(TerritoryState state, DraftTerritories command, DecisionContext context) {
        List<Area> areas = command.borders().areas();
        long corners = areas.stream().mapToLong(Area::corners).sum();
        context.require(MAP_IS_OF_A_SIZE, areas.size() <= MOST_AREAS && corners <= MOST_CORNERS, FEATURES);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            String pointer = FEATURES + "/" + i + "/properties/";
            context.require(AREA_IS_NAMED_ONCE, codes.add(area.code()), pointer + "code");
            boolean isKept =
                    !area.needsAccountManager() || !area.accountManagers().isEmpty();
            context.require(TERRITORY_HAS_AN_ACCOUNT_MANAGER, isKept, pointer + "accountManagers");
        }
        boolean any = command.borders().of(AreaRole.TERRITORY).findAny().isPresent();
        context.require(MAP_HAS_A_TERRITORY, any, FEATURES);
        long tolerance =
                context.book().number(PolicyParameter.TERRITORY_TOLERANCE).longValueExact();
        return new TerritoriesDrafted(
                command.mapId(),
                context.now(),
                state.newest() + 1,
                command.borders(),
                BorderCheck.of(command.borders(), tolerance));
    }

    static TerritoriesPublished publish(TerritoryState state, PublishTerritories command, DecisionContext context) {
        int draft = command.draft();
        context.require(DRAFT_OF_TERRITORIES_EXISTS, draft >= 1 && draft <= state.newest(), "");
        context.require(DRAFT_IS_THE_NEWEST, draft == state.newest(), "");
        context.require(DRAFT_IS_PUBLISHED_ONCE, state.published() < draft, "");
        context.require(BORDERS_HAVE_NO_FAULT, state.sound(), "");
        context.require(PUBLISHED_BORDERS_SAY_WHY, context.givesReason(), "/reason");
        return new TerritoriesPublished(command.mapId(), context.now(), draft);
    }
}
