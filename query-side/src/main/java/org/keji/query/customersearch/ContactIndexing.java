package org.keji.query.customersearch;

import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.KeyGone;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactEvent;
import org.keji.kernel.customer.ContactEvent.ContactConcernsNoted;
import org.keji.kernel.customer.ContactEvent.ContactCorrected;
import org.keji.kernel.customer.ContactEvent.ContactDeparted;
import org.keji.kernel.customer.ContactEvent.ContactHandedOver;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.ContactEvent.ContactRoleStated;
import org.keji.kernel.customer.ContactEvent.ContactStageChanged;
import org.keji.kernel.customer.ContactEvent.PersonCorrected;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Opener;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.PersonMarks;

/** Opens who works at a customer to make the marks, and keeps nothing else; nobody reads it here (decision 18). */
final class ContactIndexing {

    private final Opener keys;
    private final EventJson json;
    private final PersonMarks marks;

    ContactIndexing(Opener keys, EventJson json, PersonMarks marks) {
        this.keys = keys;
        this.json = json;
        this.marks = marks;
    }

    @Nullable
    ContactMarksRow row(Recorded recorded) {
        if (!(recorded.event() instanceof ContactEvent event)) {
            return null;
        }
        return switch (event) {
            case ContactRegistered e -> row(recorded, e.details());
            case ContactCorrected e -> row(recorded, e.details());
            case PersonRegistered e -> row(recorded, e.details());
            case PersonCorrected e -> row(recorded, e.details());
            case ContactDeparted _,
                    ContactRoleStated _,
                    ContactStageChanged _,
                    ContactConcernsNoted _,
                    ContactHandedOver _ -> null;
        };
    }

    private @Nullable ContactMarksRow row(Recorded recorded, Personal<ContactDetails> sealed) {
        try {
            ContactDetails details = json.open(sealed, ContactDetails.class, keys);
            return new ContactMarksRow(
                    recorded.position(),
                    recorded.stream(),
                    sealed.subject(),
                    recorded.occurredAt(),
                    marks.of(details.name(), details.phone(), details.email()),
                    marks.ofPhone(details.phone()));
        } catch (KeyGone forgotten) {
            return null;
        }
    }
}
