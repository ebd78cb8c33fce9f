package org.keji.planning.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.kernel.place.Position;

/** All places of a search, each once, named by its index. */
final class Places {

    private final Map<Position, Integer> known = new HashMap<>();
    private final List<Position> all = new ArrayList<>();

    int of(Position place) {
        return known.computeIfAbsent(place, fresh -> {
            all.add(fresh);
            return all.size() - 1;
        });
    }

    List<Position> list() {
        return List.copyOf(all);
    }
}
