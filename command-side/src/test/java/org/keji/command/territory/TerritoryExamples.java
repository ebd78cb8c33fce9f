package org.keji.command.territory;

import static org.keji.command.spec.Example.example;
import static org.keji.command.territory.TerritoryRule.*;
import static org.keji.command.territory.TerritoryVocabulary.*;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Table;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.Borders;
import org.keji.kernel.territory.TerritoryEvent;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;

/** Every example of maps of territories. */
public final class TerritoryExamples implements Examples {

    private static final String BRIDGE = "The new bridge is open";
    private static final Borders SOUND = map(square("east", 1, 2, "Chen"), square("west", 0, 1, "Lin"));
    private static final Borders OVERLAPPING = map(square("east", 0.5, 2, "Chen"), square("west", 0, 1, "Lin"));
    private static final Borders WITH_GAP =
            map(square("west", 0, 1, "Lin"), area("town", AreaRole.SERVICE_AREA, List.of(), 0, 2));

    private static final List<Example> DRAFTS = List.of(
            example("VP-04", "A map is drafted")
                    .shows(MAP_IS_OF_A_SIZE, AREA_IS_NAMED_ONCE, TERRITORY_HAS_AN_ACCOUNT_MANAGER, MAP_HAS_A_TERRITORY)
                    .when(draft(SOUND))
                    .then(drafted(1, SOUND)),
            example("VP-04", "What is wrong with its borders stands beside it")
                    .when(draft(OVERLAPPING))
                    .then(drafted(1, OVERLAPPING)),
            example("VP-04", "A gap in the service area too, which needs no account manager")
                    .shows(TERRITORY_HAS_AN_ACCOUNT_MANAGER)
                    .when(draft(WITH_GAP))
                    .then(drafted(1, WITH_GAP)),
            example("VP-04", "Another draft stands in its place")
                    .given(drafted(1, OVERLAPPING))
                    .when(draft(SOUND))
                    .then(drafted(2, SOUND)),
            example("VP-04", "And another while a map holds")
                    .given(drafted(1, SOUND), published(1))
                    .when(draft(OVERLAPPING))
                    .then(drafted(2, OVERLAPPING)),
            example("VP-04", "And another of what may be published")
                    .given(drafted(1, SOUND))
                    .when(draft(SOUND))
                    .then(drafted(2, SOUND)),
            example("VP-04", "Two areas of one code are not told apart")
                    .when(draft(map(square("west", 0, 1, "Lin"), square("west", 1, 2, "Lin"))))
                    .refusedBy(AREA_IS_NAMED_ONCE),
            example("VP-04", "A territory is somebody's")
                    .when(draft(map(square("west", 0, 1))))
                    .refusedBy(TERRITORY_HAS_AN_ACCOUNT_MANAGER),
            example("VP-04", "A map without territories is none")
                    .when(draft(map(area("town", AreaRole.SERVICE_AREA, List.of(), 0, 2))))
                    .refusedBy(MAP_HAS_A_TERRITORY),
            example("VP-04", "A map has its limits").when(draft(row(501))).refusedBy(MAP_IS_OF_A_SIZE),
            example("VP-04", "So have its borders")
                    .when(draft(map(round(20_001))))
                    .refusedBy(MAP_IS_OF_A_SIZE),
            example("VP-04", "As many corners as that are within it")
                    .shows(MAP_IS_OF_A_SIZE)
                    .when(draft(map(round(20_000))))
                    .then(drafted(1, map(round(20_000)))),
            example("VP-04", "The limit itself is within it")
                    .shows(MAP_IS_OF_A_SIZE)
                    .when(draft(row(500)))
                    .then(drafted(1, row(500))));

    private static final List<Example> PUBLICATIONS = List.of(
            example("VP-04", "A sound map is published, and says why")
                    .given(drafted(1, SOUND))
                    .shows(
                            DRAFT_OF_TERRITORIES_EXISTS,
                            DRAFT_IS_THE_NEWEST,
                            DRAFT_IS_PUBLISHED_ONCE,
                            BORDERS_HAVE_NO_FAULT,
                            PUBLISHED_BORDERS_SAY_WHY)
                    .when(publish(1).because(BRIDGE))
                    .then(published(1)),
            example("VP-04", "The next one takes its place")
                    .given(drafted(1, SOUND), published(1), drafted(2, SOUND))
                    .shows(DRAFT_IS_PUBLISHED_ONCE)
                    .when(publish(2).because(BRIDGE))
                    .then(published(2)),
            example("VP-04", "Borders that overlap are not published")
                    .given(drafted(1, OVERLAPPING))
                    .when(publish(1).because(BRIDGE))
                    .refusedBy(BORDERS_HAVE_NO_FAULT),
            example("VP-04", "A draft that was drawn anew is not published")
                    .given(drafted(1, SOUND), drafted(2, SOUND))
                    .when(publish(1).because(BRIDGE))
                    .refusedBy(DRAFT_IS_THE_NEWEST),
            example("VP-04", "A map is published once")
                    .given(drafted(1, SOUND), published(1))
                    .when(publish(1).because(BRIDGE))
                    .refusedBy(DRAFT_IS_PUBLISHED_ONCE),
            example("VP-04", "What nobody drew is not published")
                    .given(drafted(1, SOUND))
                    .when(publish(2).because(BRIDGE))
                    .refusedBy(DRAFT_OF_TERRITORIES_EXISTS),
            example("VP-04", "Drafts count from one")
                    .given(drafted(1, SOUND))
                    .when(publish(0).because(BRIDGE))
                    .refusedBy(DRAFT_OF_TERRITORIES_EXISTS),
            example("VP-04", "Borders do not move without a word")
                    .given(drafted(1, SOUND))
                    .when(publish(1))
                    .refusedBy(PUBLISHED_BORDERS_SAY_WHY));

    static final List<Example> ALL = Stream.of(
                    DRAFTS, PUBLICATIONS, Table.ofNothing("VP-04", publish(1).because(BRIDGE)))
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return TerritoryMap.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        if (history.isEmpty()) {
            return "nothing yet";
        }
        return switch ((TerritoryEvent) history.getLast()) {
            case TerritoriesDrafted e -> e.faults().isEmpty() ? "drafted" : "drafted with faults";
            case TerritoryEvent.TerritoriesPublished _ -> "published";
        };
    }

    static TerritoryState fold(List<DomainEvent> history) {
        TerritoryState state = TerritoryState.EMPTY;
        for (DomainEvent event : history) {
            state = state.after((TerritoryEvent) event);
        }
        return state;
    }
}
