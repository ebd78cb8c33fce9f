package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one visit of a plan. */
public record VisitId(@JsonValue String value) {

    private static final String PREFIX = "visit-";

    /** @throws IllegalArgumentException if the text is not "visit-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitId {
        TypedId.check(PREFIX, value);
    }

    public static VisitId of(UUID id) {
        return new VisitId(PREFIX + id);
    }

    /** Under whose key everything that is said on this visit is sealed: whom the house visits. */
    public PersonId person() {
        return PersonId.of(NameBasedId.of("spoken with on " + value));
    }

    /** What a promise made on this visit is called: the same however often it is passed on (CU-18). */
    public PromiseId promise(int number) {
        return PromiseId.of(NameBasedId.of("promise %d of %s".formatted(number, value)));
    }

    /** What a matter heard on this visit is called as a contact: the same however often it is passed on (VP-09). */
    public InteractionId heard(int number) {
        return InteractionId.of(NameBasedId.of("matter %d heard on %s".formatted(number, value)));
    }

    /** The visit that was agreed at the end of this one (VP-09). */
    public VisitId next() {
        return of(NameBasedId.of("agreed on " + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
