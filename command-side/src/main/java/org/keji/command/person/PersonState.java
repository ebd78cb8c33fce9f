package org.keji.command.person;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.person.PersonEvent;
import org.keji.kernel.person.PersonEvent.ConsentRecorded;
import org.keji.kernel.person.PersonEvent.ConsentWithdrawn;
import org.keji.kernel.person.PersonEvent.DataDisclosed;
import org.keji.kernel.person.PersonEvent.ErasureRequested;
import org.keji.kernel.person.PersonEvent.ErasureWithdrawn;
import org.keji.kernel.person.PersonEvent.HoldLifted;
import org.keji.kernel.person.PersonEvent.HoldPlaced;
import org.keji.kernel.person.PersonEvent.PersonErased;

/**
 * What is remembered to decide on.
 *
 * @param requested the request for erasure that is waiting; null if none is
 * @param held whether something demands that the data stay
 * @param consents by their numbers
 * @param erasedAt when the person was erased; null while they are not
 */
public record PersonState(
        @Nullable ErasureRequested requested,
        boolean held,
        Map<Integer, Consent> consents,
        @Nullable Instant erasedAt) {

    /** Nothing has happened yet. */
    static final PersonState UNTOUCHED = new PersonState(null, false, Map.of(), null);

    /**
     * An agreement to a disclosure.
     *
     * @param until the last moment at which it holds; null until it is withdrawn
     */
    record Consent(
            String recipient,
            String purpose,
            Instant from,
            @Nullable Instant until,
            boolean withdrawn) {

        boolean holds(Instant at) {
            return !withdrawn && !at.isBefore(from) && (until == null || !at.isAfter(until));
        }

        Consent withdraw() {
            return new Consent(recipient, purpose, from, until, true);
        }
    }

    public PersonState {
        consents = Map.copyOf(consents);
    }

    PersonState after(PersonEvent event) {
        return switch (event) {
            case ErasureRequested e -> new PersonState(e, held, consents, erasedAt);
            case ErasureWithdrawn _ -> new PersonState(null, held, consents, erasedAt);
            case HoldPlaced _ -> new PersonState(requested, true, consents, erasedAt);
            case HoldLifted _ -> new PersonState(requested, false, consents, erasedAt);
            case PersonErased e -> new PersonState(null, false, withdrawn(), e.occurredAt());
            case ConsentRecorded e ->
                with(e.consent(), new Consent(e.recipient(), e.purpose(), e.occurredAt(), e.until(), false));
            case ConsentWithdrawn e ->
                with(
                        e.consent(),
                        Objects.requireNonNull(consents.get(e.consent())).withdraw());
            case DataDisclosed _ -> this;
        };
    }

    /** Nobody is left who agrees; the numbers are not given again. */
    private Map<Integer, Consent> withdrawn() {
        Map<Integer, Consent> next = new HashMap<>();
        consents.forEach((number, consent) -> next.put(number, consent.withdraw()));
        return next;
    }

    private PersonState with(int number, Consent consent) {
        Map<Integer, Consent> next = new HashMap<>(consents);
        next.put(number, consent);
        return new PersonState(requested, held, next, erasedAt);
    }
}
