package org.keji.query.customer;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactEvent.ContactConcernsNoted;
import org.keji.kernel.event.EventName;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.springframework.stereotype.Component;

/** Opens who works at a customer, for those who may read it; every opening is logged before it is answered (DP-02). */
@Component
class ContactReader {

    private static final String NOTED =
            ContactConcernsNoted.class.getAnnotation(EventName.class).value();

    private final SealedReader sealed;

    ContactReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    /**
     * One contact, opened as far as the reader may see.
     *
     * @param erased whether it cannot be opened any more, since the person was erased
     */
    record Opened(
            ContactRow row,
            @Nullable ContactDetails details,
            @Nullable String concerns,
            boolean erased) {}

    /** @param card whose account team alone is told what a contact worries about (RM-03) */
    Opened open(Actor actor, CustomerRow card, ContactRow row) {
        Visit visit = new Visit(actor, "listContacts", card.customerId());
        Told<ContactDetails> details = details(visit, row);
        String concerns = row.concerns() == null || !isOfTheTeam(actor, card, row)
                ? null
                : sealed.open(visit, NOTED, row.concerns().text(), String.class).value();
        return new Opened(row, details.value(), concerns, details.erased());
    }

    /** Who they are, as far as the reader may see. */
    Told<ContactDetails> details(Visit visit, ContactRow row) {
        return sealed.open(visit, row.said().detailedBy(), row.said().details().text(), ContactDetails.class);
    }

    private static boolean isOfTheTeam(Actor actor, CustomerRow card, ContactRow row) {
        return actor.is(card.keeping().accountManager())
                || actor.is(row.owner())
                || card.keeping().team().stream()
                        .map(one -> one.substring(one.indexOf('=') + 1))
                        .anyMatch(actor::is);
    }
}
