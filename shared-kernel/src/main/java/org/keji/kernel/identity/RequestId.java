package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one request of a customer, and with it the stream of its events. */
public record RequestId(@JsonValue String value) {

    private static final String PREFIX = "request-";

    /** @throws IllegalArgumentException if the text is not "request-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequestId {
        TypedId.check(PREFIX, value);
    }

    public static RequestId of(UUID id) {
        return new RequestId(PREFIX + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
