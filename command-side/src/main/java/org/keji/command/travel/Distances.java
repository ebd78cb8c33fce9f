package org.keji.command.travel;

import java.util.List;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.TravelMatrix;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.place.Trip;
import org.keji.kernel.policy.PolicyEdition;

/** Whoever knows how far it is (VP-05). Which of them answers is a matter of configuration, never of chance. */
public interface Distances {

    /**
     * The way from one place to the other.
     *
     * @param book says how one gets on, for who knows no roads
     * @throws WayUnknown if it cannot be told; nobody guesses instead
     */
    Trip between(Position from, Position to, TravelMode mode, PolicyEdition book);

    /** The ways between all of them, each asked for once. */
    default TravelMatrix matrix(List<Position> places, TravelMode mode, PolicyEdition book) {
        return TravelMatrix.of(places, (from, to) -> between(from, to, mode, book));
    }
}
