package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names what some visitors may enter by, and with it the stream of its events. */
public record VisitorPermitId(@JsonValue String value) {

    public static final String PREFIX = "visitor-permit-";

    /** @throws IllegalArgumentException if the text is not "visitor-permit-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitorPermitId {
        TypedId.check(PREFIX, value);
    }

    public static VisitorPermitId of(UUID id) {
        return new VisitorPermitId(PREFIX + id);
    }

    /** Under whose key a visitor is sealed who is no contact of a customer. Visitors are counted from 1. */
    public PersonId visitor(int number) {
        return PersonId.of(NameBasedId.of("visitor %d of %s".formatted(number, value)));
    }

    @Override
    public String toString() {
        return value;
    }
}
