package org.keji.command.travel;

import org.keji.kernel.place.Position;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.place.Trip;
import org.keji.kernel.policy.PolicyEdition;

/** The great circle times the detour of the policy book, at its speed: a plan needs no map to begin with. */
final class ByGreatCircle implements Distances {

    @Override
    public Trip between(Position from, Position to, TravelMode mode, PolicyEdition book) {
        return book.pace(mode).between(from, to);
    }
}
