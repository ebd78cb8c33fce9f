package org.keji.kernel.territory;

import java.util.List;

/**
 * An area on the map.
 *
 * @param code by which it is named for ever; no two of a map share one
 * @param accountManagers who is responsible; none for an area that is no territory
 * @param polygons each a border and the holes in it, as rings whose last point is their first
 */
public record Area(
        String code, String name, AreaRole role, List<String> accountManagers, List<List<List<Point>>> polygons) {

    public Area {
        accountManagers = List.copyOf(accountManagers);
        polygons = List.copyOf(polygons);
    }

    /** Somebody answers for a territory; other areas are nobody's. */
    public boolean needsAccountManager() {
        return role == AreaRole.TERRITORY;
    }

    /** How many corners all its borders have together. */
    public long corners() {
        return polygons.stream().flatMap(List::stream).mapToLong(List::size).sum();
    }
}
