package org.keji.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.territory.BorderFault.Kind;

/** Areas that are joined: what they share disappears, what lies apart stays apart. */
class JoinedTest {

    private static final List<Point> LEFT = ring(0, 0, 1, 1);
    private static final List<Point> RIGHT = ring(1, 0, 2, 1);

    private static List<Point> ring(double west, double south, double east, double north) {
        return List.of(
                new Point(west, south),
                new Point(east, south),
                new Point(east, north),
                new Point(west, north),
                new Point(west, south));
    }

    private static Area area(List<List<Point>> polygon) {
        return new Area("350203", "350203", AreaRole.SERVICE_AREA, List.of(), List.of(polygon));
    }

    @Test
    void theBorderBetweenNeighboursDisappears() {
        List<List<List<Point>>> joined = Joined.of(List.of(area(List.of(LEFT)), area(List.of(RIGHT))));
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst()).hasSize(1);
        assertThat(joined.getFirst().getFirst().getFirst())
                .isEqualTo(joined.getFirst().getFirst().getLast());
        assertThat(joined.getFirst().getFirst())
                .contains(new Point(0, 0), new Point(2, 0), new Point(2, 1), new Point(0, 1));
    }

    @Test
    void whatLiesApartStaysApartAndAHoleStaysAHole() {
        List<List<Point>> holed = List.of(ring(4, 0, 8, 4), ring(5, 1, 6, 2));
        assertThat(Joined.of(List.of(area(List.of(LEFT)), area(holed))))
                .extracting(List::size)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whatIsNoShapeIsNotJoined() {
        List<Point> bow = List.of(new Point(0, 0), new Point(1, 1), new Point(1, 0), new Point(0, 1), new Point(0, 0));
        assertThat(Joined.fault(area(List.of(bow)))).map(BorderFault::kind).contains(Kind.CROSSED);
        assertThat(Joined.fault(area(List.of(LEFT)))).isEmpty();
    }
}
