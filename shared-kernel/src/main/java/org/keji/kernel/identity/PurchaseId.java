package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one purchase, and with it the stream of its events. */
public record PurchaseId(@JsonValue String value) {

    public static final String PREFIX = "purchase-";

    /** @throws IllegalArgumentException if the text is not "purchase-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurchaseId {
        TypedId.check(PREFIX, value);
    }

    public static PurchaseId of(UUID id) {
        return new PurchaseId(PREFIX + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
