package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one person whose data are sealed under a key of their own; says nothing about who it is. */
public record PersonId(@JsonValue String value) {

    private static final String PREFIX = "person-";

    /** @throws IllegalArgumentException if the text is not "person-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        TypedId.check(PREFIX, value);
    }

    public static PersonId of(UUID id) {
        return new PersonId(PREFIX + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
