package org.keji.command.forum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.forum.Guest;
import org.keji.kernel.identity.CustomerId;

/**
 * Whom a forum invites.
 *
 * @param reserve who may still stand in for somebody, in their order
 * @param drawnAt when the list was drawn
 */
record Guests(List<Guest> invited, List<Guest> reserve, Instant drawnAt) {

    /** Before anybody was drawn. */
    static final Guests NONE = new Guests(List.of(), List.of(), Instant.EPOCH);

    Optional<Guest> find(CustomerId customer) {
        return invited.stream()
                .filter(guest -> guest.customerId().equals(customer))
                .findFirst();
    }

    /** Who may stand in for somebody, in their order. */
    Stream<Guest> instead(Guest guest) {
        return reserve.stream().filter(other -> other.stratum().equals(guest.stratum()));
    }

    Guests without(CustomerId declining, @Nullable CustomerId replacedBy) {
        Stream<Guest> left =
                invited.stream().filter(guest -> !guest.customerId().equals(declining));
        Stream<Guest> added =
                reserve.stream().filter(guest -> guest.customerId().equals(replacedBy));
        return new Guests(
                Stream.concat(left, added).toList(),
                reserve.stream()
                        .filter(guest -> !guest.customerId().equals(replacedBy))
                        .toList(),
                drawnAt);
    }
}
