package org.keji.query.customer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.event.EventName;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * Who works at a customer, or did; who they are stays sealed.
 *
 * @param owner the one line of contact to them (RM-04)
 * @param there false once they have left
 * @param concerns what they are interested in, need and worry about, sealed (RM-03)
 */
record ContactRow(
        String contact,
        String customerId,
        String owner,
        String stage,
        @Nullable Part part,
        boolean there,
        Instant since,
        Said said,
        @Nullable Json concerns) {

    private static final EventJson JSON = new EventJson();

    /** What they are in decisions, as last said, if anybody did (RM-01). */
    record Part(String role, LocalDate roleFrom, @Nullable LocalDate roleUntil) {

        boolean holds(LocalDate day) {
            return !day.isBefore(roleFrom) && (roleUntil == null || !day.isAfter(roleUntil));
        }
    }

    /**
     * Who they are, sealed.
     *
     * @param detailedBy the lasting name of the event that brought it
     */
    record Said(Json details, String detailedBy) {}

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof ContactEvent event ? event.contact().value() : null;
    }

    static @Nullable ContactRow after(@Nullable ContactRow before, Recorded recorded) {
        ContactEvent event = (ContactEvent) recorded.event();
        if (event instanceof ContactRegistered e) {
            return first(e, e.owner(), e.details());
        }
        if (event instanceof PersonRegistered e) {
            return first(e, e.accountManager(), e.details());
        }
        return before == null ? null : before.after(event);
    }

    private static ContactRow first(ContactEvent e, String owner, Personal<?> details) {
        return new ContactRow(
                e.contact().value(),
                e.stream(),
                owner,
                ContactStage.AWARE.code(),
                null,
                true,
                e.occurredAt(),
                said(e, details),
                null);
    }

    private ContactRow after(ContactEvent event) {
        return switch (event) {
            case ContactRegistered _, PersonRegistered _ -> this;
            case PersonCorrected e -> with(owner, stage, part, there, said(e, e.details()), concerns);
            case ContactCorrected e -> with(owner, stage, part, there, said(e, e.details()), concerns);
            case ContactDeparted _ -> with(owner, stage, part, false, said, concerns);
            case ContactRoleStated e ->
                with(owner, stage, new Part(e.role().code(), e.from(), e.until()), there, said, concerns);
            case ContactStageChanged e -> with(owner, e.stage().code(), part, there, said, concerns);
            case ContactConcernsNoted e -> with(owner, stage, part, there, said, json(e.concerns()));
            case ContactHandedOver e -> with(e.owner(), stage, part, there, said, concerns);
        };
    }

    private ContactRow with(
            String owner, String stage, @Nullable Part part, boolean there, Said said, @Nullable Json concerns) {
        return new ContactRow(contact, customerId, owner, stage, part, there, since, said, concerns);
    }

    /** Whether they are known to be that on the day, and still there. */
    boolean plays(String role, LocalDate day) {
        return there && part != null && part.role().equals(role) && part.holds(day);
    }

    Place place() {
        return new Place(since, contact);
    }

    private static Said said(ContactEvent event, Personal<?> details) {
        return new Said(
                json(details), event.getClass().getAnnotation(EventName.class).value());
    }

    private static Json json(Personal<?> value) {
        return new Json(JSON.write(value));
    }
}
