package org.keji.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.kernel.territory.AreaRole.RESTRICTED;
import static org.keji.kernel.territory.AreaRole.SERVICE_AREA;
import static org.keji.kernel.territory.AreaRole.TERRITORY;
import static org.keji.kernel.territory.Drawn.area;
import static org.keji.kernel.territory.Drawn.borders;
import static org.keji.kernel.territory.Drawn.corner;
import static org.keji.kernel.territory.Drawn.ring;
import static org.keji.kernel.territory.Drawn.square;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.territory.BorderFault.Kind;

/** What is wrong with borders is named with its place. */
class BorderCheckTest {

    private static final long TOLERANCE = 100;
    /** A hundredth of a degree by a hundredth, at 24 degrees north. */
    private static final long A_SQUARE = 1_129_000;

    private static List<BorderFault> faults(Area... areas) {
        return BorderCheck.of(borders(areas), TOLERANCE);
    }

    private static BorderFault only(Area... areas) {
        assertThat(faults(areas)).hasSize(1);
        return faults(areas).getFirst();
    }

    private static void assertLies(BorderFault fault, double west, double south, double east, double north) {
        Position place = fault.place();
        assertThat(place.longitude())
                .isBetween(corner(west, 0).east(), corner(east, 0).east());
        assertThat(place.latitude())
                .isBetween(corner(0, south).north(), corner(0, north).north());
    }

    @Test
    void neighboursThatShareABorderHaveNoFault() {
        assertThat(faults(square("a", 0, 0, 1, 1), square("b", 1, 0, 2, 1))).isEmpty();
        assertThat(faults(square("a", 0, 0, 1, 1), square("far", 5, 5, 6, 6))).isEmpty();
    }

    @Test
    void whereThereAreNoTerritoriesNothingIsLeftOut() {
        assertThat(faults(area(SERVICE_AREA, "town", List.of(ring(0, 0, 2, 1)))))
                .isEmpty();
    }

    @Test
    void anOverlapNamesBothAndAPointOfIt() {
        BorderFault fault = only(square("b", 0, 0, 2, 1), square("a", 1, 0, 3, 1));
        assertThat(fault.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(fault.areas()).containsExactly("a", "b");
        assertThat(fault.squareMetres()).isBetween(A_SQUARE - 5_000, A_SQUARE + 5_000);
        assertLies(fault, 1, 0, 2, 1);
    }

    @Test
    void whatIsWithinTheToleranceIsNoFault() {
        Borders slight = borders(square("a", 0, 0, 1.0001, 1), square("b", 1, 0, 2, 1));
        long shared = BorderCheck.of(slight, 0).getFirst().squareMetres();
        assertThat(shared).isBetween(50L, 200L);
        assertThat(BorderCheck.of(slight, shared)).isEmpty();
        assertThat(BorderCheck.of(slight, shared - 1)).hasSize(1);
    }

    @Test
    void aGapInTheServiceAreaIsNamed() {
        Area service = area(SERVICE_AREA, "town", List.of(ring(0, 0, 3, 1)));
        BorderFault fault = only(square("a", 0, 0, 1, 1), square("b", 2, 0, 3, 1), service);
        assertThat(fault.kind()).isEqualTo(Kind.GAP);
        assertThat(fault.areas()).containsExactly("town");
        assertLies(fault, 1, 0, 2, 1);
        assertThat(faults(square("a", 0, 0, 1.5, 1), square("b", 1.5, 0, 3, 1), service))
                .isEmpty();
    }

    @Test
    void withoutAServiceAreaAHoleBetweenTerritoriesIsAGap() {
        BorderFault fault = only(area(TERRITORY, "a", List.of(ring(0, 0, 3, 3), ring(1, 1, 2, 2))));
        assertThat(fault.kind()).isEqualTo(Kind.GAP);
        assertThat(fault.areas()).isEmpty();
        assertLies(fault, 1, 1, 2, 2);
        assertThat(faults(area(TERRITORY, "a", List.of(ring(0, 0, 3, 3), ring(1, 1, 2, 2))), square("b", 1, 1, 2, 2)))
                .as("another territory fills it")
                .isEmpty();
    }

    @Test
    void aRestrictedAreaOverlapsNobodyAndFillsNothing() {
        Area wood = area(RESTRICTED, "wood", List.of(ring(0, 0, 1, 1)));
        assertThat(faults(square("a", 0, 0, 1, 1), wood)).isEmpty();
        assertThat(faults(wood)).isEmpty();
    }

    @Test
    void aShapeThatIsNoneIsNamedAndNothingIsLaidOverIt() {
        List<Point> bow = List.of(corner(0, 0), corner(1, 1), corner(1, 0), corner(0, 1), corner(0, 0));
        BorderFault crossed = only(area(TERRITORY, "bow", List.of(bow)), square("a", 0, 0, 1, 1));
        assertThat(crossed.kind()).isEqualTo(Kind.CROSSED);
        assertLies(crossed, 0.49, 0.49, 0.51, 0.51);
        List<Point> open = List.of(corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1));
        BorderFault unclosed = only(area(TERRITORY, "open", List.of(open)));
        assertThat(unclosed.kind()).isEqualTo(Kind.OPEN_RING);
        assertThat(unclosed.areas()).containsExactly("open");
        assertThat(unclosed.place().longitude()).isEqualTo(corner(0, 0).east());
        List<Point> line = List.of(corner(0, 0), corner(1, 0), corner(0, 0));
        assertThat(only(area(TERRITORY, "line", List.of(line))).kind()).isEqualTo(Kind.TOO_FEW_POINTS);
        assertThat(only(area(TERRITORY, "none", List.of(List.of()))).kind()).isEqualTo(Kind.TOO_FEW_POINTS);
        List<Point> wide = List.of(corner(0, 0), new Point(190, 24), corner(1, 1), corner(0, 0));
        BorderFault outside = only(area(TERRITORY, "wide", List.of(wide)));
        assertThat(outside.kind()).isEqualTo(Kind.OUTSIDE_THE_WORLD);
        assertThat(outside.place().longitude()).isEqualTo(180);
        BorderFault holeOutside = only(area(TERRITORY, "hole", List.of(ring(0, 0, 1, 1), ring(2, 2, 3, 3))));
        assertThat(holeOutside.kind()).isEqualTo(Kind.CROSSED);
    }

    @Test
    void faultsAreToldInTheSystemOfTheMap() {
        Borders chinese =
                new Borders(ReferenceSystem.GCJ_02, List.of(square("a", 0, 0, 2, 1), square("b", 1, 0, 3, 1)));
        BorderFault fault = BorderCheck.of(chinese, TOLERANCE).getFirst();
        assertThat(fault.place().system()).isEqualTo(ReferenceSystem.GCJ_02);
        assertLies(fault, 1, 0, 2, 1);
    }
}
