package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one proposal of routes. */
public record RouteProposalId(@JsonValue String value) {

    private static final String PREFIX = "route-proposal-";

    /** @throws IllegalArgumentException if the text is not "route-proposal-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RouteProposalId {
        TypedId.check(PREFIX, value);
    }

    public static RouteProposalId of(UUID id) {
        return new RouteProposalId(PREFIX + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
