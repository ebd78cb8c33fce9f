package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names all that one recipient is given in one calendar year, and with it the stream of its events. */
public record GiftAccountId(@JsonValue String value) {

    public static final String PREFIX = "gift-account-";

    /** @throws IllegalArgumentException if the text is not "gift-account-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GiftAccountId {
        TypedId.check(PREFIX, value);
    }

    /** The same for everybody who gives something to the same recipient in the same year. */
    public static GiftAccountId of(PersonId recipient, int year) {
        return new GiftAccountId(PREFIX + NameBasedId.of("given to %s in %d".formatted(recipient.value(), year)));
    }

    @Override
    public String toString() {
        return value;
    }
}
