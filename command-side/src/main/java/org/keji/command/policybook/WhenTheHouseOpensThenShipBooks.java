package org.keji.command.policybook;

import org.keji.command.door.CommandDoor;
import org.keji.command.door.Sending;
import org.keji.command.policybook.PolicyBookCommand.ShipBook;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.PolicyBookId;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.ShippedBooks;
import org.springframework.stereotype.Component;

/** At the first start the books that come with the house are laid open (PO-05), before anything is decided by them. */
@Component
final class WhenTheHouseOpensThenShipBooks {

    private static final Actor HOUSE = Actor.software("shipped-books");

    private final CommandDoor door;
    private final LogReader reader;

    WhenTheHouseOpensThenShipBooks(CommandDoor door, LogReader reader) {
        this.door = door;
        this.reader = reader;
        new ShippedBooks().all().forEach(this::ship);
    }

    private void ship(PolicyVersion version) {
        PolicyBookId id = PolicyBookId.of(version.book());
        if (isThere(id)) {
            return;
        }
        try {
            door.send(new ShipBook(id, version), Sending.bySoftware(HOUSE, "ship " + version.book()), events -> "done");
        } catch (RuntimeException raced) {
            // Another node opened at the same moment and was first.
            if (!isThere(id)) {
                throw raced;
            }
        }
    }

    private boolean isThere(PolicyBookId id) {
        return reader.lastSequence(id.value()).isPresent();
    }
}
