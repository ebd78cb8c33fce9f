package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one promise to a customer, and with it the stream of its events. */
public record PromiseId(@JsonValue String value) {

    private static final String PREFIX = "promise-";

    /** @throws IllegalArgumentException if the text is not "promise-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PromiseId {
        TypedId.check(PREFIX, value);
    }

    public static PromiseId of(UUID id) {
        return new PromiseId(PREFIX + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
