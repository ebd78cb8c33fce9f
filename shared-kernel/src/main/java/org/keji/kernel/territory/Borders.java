package org.keji.kernel.territory;

import java.util.List;
import java.util.stream.Stream;
import org.keji.kernel.place.ReferenceSystem;

/**
 * All areas of one map.
 *
 * @param system in which every corner was measured
 */
public record Borders(ReferenceSystem system, List<Area> areas) {

    public static final Borders NONE = new Borders(ReferenceSystem.WGS_84, List.of());

    public Borders {
        areas = List.copyOf(areas);
    }

    public Stream<Area> of(AreaRole role) {
        return areas.stream().filter(area -> area.role() == role);
    }
}
