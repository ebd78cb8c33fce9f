package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the map of territories, and with it the stream of its events. The house has one. */
public record TerritoryMapId(@JsonValue String value) {

    public static final String PREFIX = "territory-map-";

    /** The one of the house. */
    public static final TerritoryMapId HOUSE = new TerritoryMapId(PREFIX + NameBasedId.of("territories of the house"));

    /** @throws IllegalArgumentException if the text is not "territory-map-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerritoryMapId {
        TypedId.check(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
