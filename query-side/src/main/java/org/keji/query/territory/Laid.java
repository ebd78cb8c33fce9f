package org.keji.query.territory;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.place.Position;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.BorderFault;
import org.keji.kernel.territory.BorderFault.Kind;
import org.keji.kernel.territory.Borders;
import org.keji.kernel.territory.Territories;
import org.keji.query.territory.MapView.Placed;
import org.keji.query.territory.MapView.Territory;
import org.keji.query.whereabouts.PlacesOfCustomers;

/** Places of customers laid over the borders of a map. */
record Laid(Borders borders, Territories territories) {

    /** Where borders overlap the first by code has a place; without a shape there is nothing to lie in. */
    private static final Set<Kind> SHAPED = EnumSet.of(Kind.OVERLAP, Kind.GAP);

    static Laid over(Borders borders) {
        return new Laid(borders, new Territories(borders));
    }

    static boolean isShapeless(List<BorderFault> faults) {
        return faults.stream().anyMatch(fault -> !SHAPED.contains(fault.kind()));
    }

    private @Nullable String code(Position position) {
        return territories.of(position).map(Area::code).orElse(null);
    }

    /** Those that are placed, each with their territory. */
    List<Placed> placed(List<PlacesOfCustomers.Placed> all) {
        return all.stream()
                .flatMap(one -> Optional.ofNullable(one.position())
                        .map(position -> new Placed(one.customerId(), code(position), null))
                        .stream())
                .toList();
    }

    /** Those that lie in a restricted area, each with the first of them by its code (VP-15). */
    List<Restricted> restricted(List<PlacesOfCustomers.Placed> all) {
        return all.stream()
                .flatMap(one -> Optional.ofNullable(one.position())
                        .flatMap(territories::restrictedAt)
                        .map(area -> new Restricted(one.customerId(), area.code(), area.name()))
                        .stream())
                .toList();
    }

    /** The same, with the territory each has by another map. */
    List<Placed> against(Laid other, List<PlacesOfCustomers.Placed> all) {
        return all.stream()
                .flatMap(one -> Optional.ofNullable(one.position())
                        .map(position -> new Placed(one.customerId(), code(position), other.code(position)))
                        .stream())
                .toList();
    }

    MapView.Territories counted(int draft, List<PlacesOfCustomers.Placed> all) {
        Map<String, Long> counts = new HashMap<>();
        long outside = 0;
        for (Placed one : placed(all)) {
            String territory = one.territory();
            if (territory == null) {
                outside++;
            } else {
                counts.merge(territory, 1L, Long::sum);
            }
        }
        List<Territory> lines = borders.of(AreaRole.TERRITORY)
                .sorted(Comparator.comparing(Area::code))
                .map(area -> new Territory(
                        area.code(), area.name(), area.accountManagers(), counts.getOrDefault(area.code(), 0L)))
                .toList();
        long sealed = all.stream().filter(PlacesOfCustomers.Placed::sealed).count();
        long unplaced = all.stream().filter(one -> one.position() == null).count();
        return new MapView.Territories(draft, lines, outside, unplaced - sealed, sealed);
    }
}
