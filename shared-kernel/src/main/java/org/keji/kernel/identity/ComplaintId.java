package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one complaint, and with it the stream of its events. */
public record ComplaintId(@JsonValue String value) {

    private static final String PREFIX = "complaint-";

    /** @throws IllegalArgumentException if the text is not "complaint-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComplaintId {
        TypedId.check(PREFIX, value);
    }

    public static ComplaintId of(UUID id) {
        return new ComplaintId(PREFIX + id);
    }

    /** Under whose key everything that is said about this complaint is sealed: who complained. */
    public PersonId complainant() {
        return PersonId.of(NameBasedId.of("complainant of " + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
