package org.keji.command.territory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.command.territory.TerritoryCommand.DraftTerritories;
import org.keji.command.territory.TerritoryCommand.PublishTerritories;
import org.keji.kernel.identity.TerritoryMapId;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.BorderCheck;
import org.keji.kernel.territory.Borders;
import org.keji.kernel.territory.Point;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesDrafted;
import org.keji.kernel.territory.TerritoryEvent.TerritoriesPublished;

/** The words in which examples speak of maps of territories. */
final class TerritoryVocabulary {

    private static final String TUESDAY = "2026-05-05T02:00:00Z";
    private static final long TOLERANCE = 100;

    private TerritoryVocabulary() {}

    /** A square of a hundredth of a degree for each step from west to east. */
    static Area square(String code, double west, double east, String... managers) {
        return area(code, AreaRole.TERRITORY, List.of(managers), west, east);
    }

    static Area area(String code, AreaRole role, List<String> managers, double west, double east) {
        List<Point> ring = List.of(
                new Point(118 + west / 100, 24),
                new Point(118 + east / 100, 24),
                new Point(118 + east / 100, 24.01),
                new Point(118 + west / 100, 24.01),
                new Point(118 + west / 100, 24));
        return new Area(code, code, role, managers, List.of(List.of(ring)));
    }

    /** A territory with so many corners, the first and last of which are one. */
    static Area round(int corners) {
        List<Point> ring = IntStream.range(0, corners)
                .mapToDouble(i -> 2 * Math.PI * (i % (corners - 1)) / (corners - 1))
                .mapToObj(angle -> new Point(118 + Math.cos(angle) / 10, 24 + Math.sin(angle) / 10))
                .toList();
        return new Area(
                "round",
                "round with %,d corners".formatted(corners),
                AreaRole.TERRITORY,
                List.of("Lin"),
                List.of(List.of(ring)));
    }

    static Borders map(Area... areas) {
        return new Borders(ReferenceSystem.WGS_84, List.of(areas));
    }

    /** So many territories side by side. */
    static Borders row(int many) {
        return new Borders(
                ReferenceSystem.WGS_84,
                IntStream.range(0, many)
                        .mapToObj(i -> square("t" + i, i, i + 1, "Lin"))
                        .toList());
    }

    private static String words(Borders borders) {
        if (borders.areas().size() > 3) {
            return borders.areas().size() + " areas";
        }
        return borders.areas().stream()
                .map(area -> "%s “%s”".formatted(area.role().code(), area.code()))
                .collect(Collectors.joining(", "));
    }

    /** With the faults that a check by the standard book finds. */
    static Fact drafted(int draft, Borders borders) {
        TerritoriesDrafted event = new TerritoriesDrafted(
                TerritoryMapId.HOUSE, Moments.at(TUESDAY), draft, borders, BorderCheck.of(borders, TOLERANCE));
        String faults = event.faults().isEmpty()
                ? "without faults"
                : "with "
                        + event.faults().stream()
                                .map(fault -> fault.kind().code() + " of " + String.join(" and ", fault.areas()))
                                .collect(Collectors.joining(", "));
        return new Fact("draft %d was drawn, %s: %s".formatted(draft, faults, words(borders)), event);
    }

    static Fact published(int draft) {
        return new Fact(
                "draft %d was published".formatted(draft),
                new TerritoriesPublished(TerritoryMapId.HOUSE, Moments.at(TUESDAY), draft));
    }

    static Wish draft(Borders borders) {
        return wish("drafts a map: " + words(borders), new DraftTerritories(TerritoryMapId.HOUSE, borders));
    }

    static Wish publish(int draft) {
        return wish("publishes draft " + draft, new PublishTerritories(TerritoryMapId.HOUSE, draft));
    }

    private static Wish wish(String words, TerritoryCommand command) {
        return new Wish(words, "on", command, Cast.WANG, Moments.at(TUESDAY), Moments.at(TUESDAY), null);
    }
}
