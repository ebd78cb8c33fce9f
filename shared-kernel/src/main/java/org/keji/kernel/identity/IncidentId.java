package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one incident with visitors, and with it the stream of its events. */
public record IncidentId(@JsonValue String value) {

    public static final String PREFIX = "incident-";

    /** @throws IllegalArgumentException if the text is not "incident-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {
        TypedId.check(PREFIX, value);
    }

    public static IncidentId of(UUID id) {
        return new IncidentId(PREFIX + id);
    }

    /** Under whose key what happened is sealed. */
    public PersonId person() {
        return PersonId.of(NameBasedId.of("told of " + value));
    }

    /** What the breach is called as which it is treated: the same however often it is passed on (PE-06). */
    public BreachId breach() {
        return BreachId.of(NameBasedId.of("breach by " + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
