package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one contact with a customer, and with it the stream of its events. */
public record InteractionId(@JsonValue String value) {

    public static final String PREFIX = "interaction-";

    /** @throws IllegalArgumentException if the text is not "interaction-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InteractionId {
        TypedId.check(PREFIX, value);
    }

    public static InteractionId of(UUID id) {
        return new InteractionId(PREFIX + id);
    }

    /** Under whose key everything that is said in this contact is sealed: whom the house speaks with. */
    public PersonId person() {
        return PersonId.of(NameBasedId.of("spoken with in " + value));
    }

    /** What a complaint that is heard in this contact is called: the same however often it is passed on (CO-01). */
    public ComplaintId complaint() {
        return ComplaintId.of(NameBasedId.of("complaint heard in " + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
