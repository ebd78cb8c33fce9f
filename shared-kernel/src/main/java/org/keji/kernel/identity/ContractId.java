package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one contract, and with it the stream of its events. */
public record ContractId(@JsonValue String value) {

    private static final String PREFIX = "contract-";

    /** @throws IllegalArgumentException if the text is not "contract-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContractId {
        TypedId.check(PREFIX, value);
    }

    public static ContractId of(UUID id) {
        return new ContractId(PREFIX + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
