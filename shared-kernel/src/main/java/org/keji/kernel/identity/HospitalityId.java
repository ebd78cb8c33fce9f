package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one request for hospitality, and with it the stream of its events. */
public record HospitalityId(@JsonValue String value) {

    public static final String PREFIX = "hospitality-";

    /** @throws IllegalArgumentException if the text is not "hospitality-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HospitalityId {
        TypedId.check(PREFIX, value);
    }

    public static HospitalityId of(UUID id) {
        return new HospitalityId(PREFIX + id);
    }

    /** Under whose key the names of guests are sealed who are no contacts. */
    public PersonId person() {
        return PersonId.of(NameBasedId.of("guests of " + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
