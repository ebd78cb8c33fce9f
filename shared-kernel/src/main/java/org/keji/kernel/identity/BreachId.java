package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one breach of the regulations, and with it the stream of its events. */
public record BreachId(@JsonValue String value) {

    public static final String PREFIX = "breach-";

    /** @throws IllegalArgumentException if the text is not "breach-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BreachId {
        TypedId.check(PREFIX, value);
    }

    public static BreachId of(UUID id) {
        return new BreachId(PREFIX + id);
    }

    /** Under whose key everything that is told about this breach is sealed: whom it concerns. */
    public PersonId concerned() {
        return PersonId.of(NameBasedId.of("concerned by " + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
