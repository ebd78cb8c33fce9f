package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one forum with customers, and with it the stream of its events. */
public record ForumId(@JsonValue String value) {

    public static final String PREFIX = "forum-";

    /** @throws IllegalArgumentException if the text is not "forum-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForumId {
        TypedId.check(PREFIX, value);
    }

    public static ForumId of(UUID id) {
        return new ForumId(PREFIX + id);
    }

    /** Under whose key the minutes are sealed: whoever spoke there. */
    public PersonId person() {
        return PersonId.of(NameBasedId.of("spoke at " + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
