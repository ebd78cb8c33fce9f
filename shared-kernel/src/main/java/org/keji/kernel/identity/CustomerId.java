package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one customer's card. */
public record CustomerId(@JsonValue String value) {

    private static final String PREFIX = "customer-";

    /** @throws IllegalArgumentException if the text is not "customer-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CustomerId {
        TypedId.check(PREFIX, value);
    }

    public static CustomerId of(UUID id) {
        return new CustomerId(PREFIX + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
